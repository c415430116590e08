/** The groups of stored articles: what tells copies, and the stories. */
package io.leitmotif.article.group;
