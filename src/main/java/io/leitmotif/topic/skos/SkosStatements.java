package io.leitmotif.topic.skos;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** The statements of a file that a vocabulary is made of, in their order; all others are passed over. */
final class SkosStatements extends AbstractRDFHandler {

    /** Several times what the largest vocabulary needs: 20,000 examples, and 1,000 topics with 50 labels each. */
    static final int MOST = 500_000;

    private static final Set<IRI> KEPT = Set.of(RDF.VALUE, SKOS.PREF_LABEL, SKOS.ALT_LABEL, SKOS.DEFINITION,
            SKOS.SCOPE_NOTE, SKOS.NOTE, SKOS.NOTATION, SKOS.BROADER, SKOS.NARROWER, SKOS.TOP_CONCEPT_OF,
            SKOS.HAS_TOP_CONCEPT, SKOS.EXAMPLE, OWL.DEPRECATED, LeitmotifTerms.THRESHOLD);

    private static final int LONGEST_QUOTE = 80;

    private final Map<Resource, Map<IRI, Set<Value>>> bySubject = new LinkedHashMap<>();
    private final List<Statement> examples = new ArrayList<>();
    private int size;

    @Override
    public void handleStatement(Statement statement) {
        if (!isWanted(statement)) {
            return;
        }
        size++;
        if (size > MOST) {
            throw new ProblemException(Problem.TOO_LARGE, "the file says more than " + MOST + " things of concepts");
        }
        bySubject.computeIfAbsent(statement.getSubject(), subject -> new LinkedHashMap<>())
                .computeIfAbsent(statement.getPredicate(), predicate -> new LinkedHashSet<>())
                .add(statement.getObject());
        if (statement.getPredicate().equals(SKOS.EXAMPLE)) {
            examples.add(statement);
        }
    }

    private static boolean isWanted(Statement statement) {
        return statement.getPredicate().equals(RDF.TYPE)
                ? statement.getObject().equals(SKOS.CONCEPT) || statement.getObject().equals(SKOS.CONCEPT_SCHEME)
                : KEPT.contains(statement.getPredicate());
    }

    /** What is said to be of a class. */
    Stream<Resource> all(IRI type) {
        return bySubject.keySet().stream().filter(subject -> objects(subject, RDF.TYPE).anyMatch(type::equals));
    }

    /** What statements with a predicate are about, with the objects. */
    Map<Resource, List<Resource>> links(IRI predicate) {
        Map<Resource, List<Resource>> links = new LinkedHashMap<>();
        bySubject.keySet().forEach(subject -> {
            List<Resource> objects = objects(subject, predicate).filter(Resource.class::isInstance)
                    .map(Resource.class::cast).toList();
            if (!objects.isEmpty()) {
                links.put(subject, objects);
            }
        });
        return links;
    }

    /** What is said of a subject. */
    Stream<Value> objects(Resource subject, IRI predicate) {
        return bySubject.getOrDefault(subject, Map.of()).getOrDefault(predicate, Set.of()).stream();
    }

    /** The same, what are literals or resources with an rdf:value, as SKOS lets notes be. */
    Stream<Literal> literals(Resource subject, IRI predicate) {
        return objects(subject, predicate)
                .flatMap(object -> object instanceof Resource note ? objects(note, RDF.VALUE) : Stream.of(object))
                .filter(Literal.class::isInstance).map(Literal.class::cast);
    }

    /** Every skos:example in the order of the file. */
    List<Statement> examples() {
        return examples;
    }

    /** What a message calls a concept by. */
    String name(Resource concept) {
        if (concept instanceof IRI iri) {
            return "concept <" + iri.stringValue() + ">";
        }
        return "a concept without IRI, " + literals(concept, SKOS.PREF_LABEL).findFirst().map(SkosStatements::quote)
                .orElse("and without skos:prefLabel");
    }

    /** The beginning of a text, for a message. */
    static String quote(Literal text) {
        String label = text.getLabel();
        return '"' + (label.length() <= LONGEST_QUOTE ? label : label.substring(0, LONGEST_QUOTE) + "…") + '"';
    }
}
