package io.leitmotif.topic.skos;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The names that this service gives in RDF. */
final class LeitmotifTerms {

    static final String NAMESPACE = "urn:leitmotif:";
    /** The least score that assigns a topic, an xsd:double between 0 and 1: SKOS has no word for it. */
    static final IRI THRESHOLD = iri(NAMESPACE + "threshold");

    private static final String TOPIC = NAMESPACE + "topic:";
    private static final String VOCABULARY = NAMESPACE + "vocabulary:";

    private LeitmotifTerms() {
    }

    /** The concept that a topic is. */
    static IRI topic(String id) {
        return iri(TOPIC + id);
    }

    /** The concept scheme that a vocabulary is. */
    static IRI vocabulary(String id) {
        return iri(VOCABULARY + id);
    }

    /** What a topic's concept is named by, or null if the IRI is none of a topic. */
    static String topicId(IRI concept) {
        return after(TOPIC, concept);
    }

    /** What a vocabulary's scheme is named by, or null if the IRI is none of a vocabulary. */
    static String vocabularyId(IRI scheme) {
        return after(VOCABULARY, scheme);
    }

    private static String after(String prefix, IRI iri) {
        String name = iri.stringValue();
        return name.startsWith(prefix) ? name.substring(prefix.length()) : null;
    }

    private static IRI iri(String name) {
        ValueFactory values = SimpleValueFactory.getInstance();
        return values.createIRI(name);
    }
}
