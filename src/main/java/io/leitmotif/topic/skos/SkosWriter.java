package io.leitmotif.topic.skos;

import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.topic.vocabulary.Topic;
import io.leitmotif.topic.vocabulary.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFWriter;

/**
 * Writes a vocabulary as a concept scheme. A topic is the concept {@code urn:leitmotif:topic:<id>}, its labels are
 * prefLabels, its description is a definition, a retired one is owl:deprecated, and its threshold is
 * {@code urn:leitmotif:threshold}. An example is a skos:example of each of its topics, or of the scheme if it has none.
 * {@link SkosReader} reads an equal vocabulary from it, if no text comes twice among the examples.
 */
public final class SkosWriter {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final RDFWriter out;

    private SkosWriter(RDFWriter out) {
        this.out = out;
    }

    /**
     * The file, in UTF-8: topics and then examples, each in their order. Characters that XML 1.0 has not, such as most
     * control characters, are written as U+FFFD whatever the syntax.
     */
    public static byte[] write(Vocabulary vocabulary, SkosSyntax syntax) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        RDFWriter out = syntax.writer(file);
        out.startRDF();
        out.handleNamespace("skos", SKOS.NAMESPACE);
        out.handleNamespace("owl", OWL.NAMESPACE);
        out.handleNamespace("xsd", XSD.NAMESPACE);
        out.handleNamespace("leitmotif", LeitmotifTerms.NAMESPACE);
        new SkosWriter(out).write(vocabulary);
        out.endRDF();
        return file.toByteArray();
    }

    private void write(Vocabulary vocabulary) {
        IRI scheme = LeitmotifTerms.vocabulary(vocabulary.id());
        say(scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME);
        vocabulary.topics().forEach(topic -> write(topic, scheme));
        for (Example example : vocabulary.examples()) {
            Literal text = literal(example.text(), example.language());
            if (example.topics().isEmpty()) {
                say(scheme, SKOS.EXAMPLE, text);
            }
            new TreeSet<>(example.topics()).forEach(topic -> say(LeitmotifTerms.topic(topic), SKOS.EXAMPLE, text));
        }
    }

    private void write(Topic topic, IRI scheme) {
        IRI concept = LeitmotifTerms.topic(topic.id());
        say(concept, RDF.TYPE, SKOS.CONCEPT);
        say(concept, SKOS.IN_SCHEME, scheme);
        new TreeMap<>(topic.labels()).forEach((language, label) -> say(concept, SKOS.PREF_LABEL,
                literal(label, language.equals(SkosReader.NO_LANGUAGE) ? null : language)));
        if (!topic.description().isEmpty()) {
            say(concept, SKOS.DEFINITION, literal(topic.description(), null));
        }
        if (topic.broader() == null) {
            say(concept, SKOS.TOP_CONCEPT_OF, scheme);
        } else {
            say(concept, SKOS.BROADER, LeitmotifTerms.topic(topic.broader()));
        }
        if (topic.threshold() != null) {
            say(concept, LeitmotifTerms.THRESHOLD, VALUES.createLiteral(topic.threshold()));
        }
        if (topic.retired()) {
            say(concept, OWL.DEPRECATED, VALUES.createLiteral(true));
        }
    }

    private void say(IRI subject, IRI predicate, Value object) {
        out.handleStatement(VALUES.createStatement(subject, predicate, object));
    }

    private static Literal literal(String text, String language) {
        String writable = text.codePoints().map(character -> isXml(character) ? character : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return language == null ? VALUES.createLiteral(writable) : VALUES.createLiteral(writable, language);
    }

    /** Char in XML 1.0. */
    private static boolean isXml(int character) {
        return character == '\t' || character == '\n' || character == '\r'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
