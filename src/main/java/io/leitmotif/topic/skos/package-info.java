/** Vocabularies as others keep them: in SKOS, the W3C's Recommendation of 2009, as Turtle and as RDF/XML. */
package io.leitmotif.topic.skos;
