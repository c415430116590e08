/** What an article can be about: topics, the examples that teach them, and the files they come in. */
package io.leitmotif.topic.vocabulary;
