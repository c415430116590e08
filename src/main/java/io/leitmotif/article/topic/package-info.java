/** What was taught, in the database: topics, examples, corrections, heads, and how far a walk over all articles has come. */
package io.leitmotif.article.topic;
