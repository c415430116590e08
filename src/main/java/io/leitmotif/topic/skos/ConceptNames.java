package io.leitmotif.topic.skos;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.vocabulary.Topic;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * The topic ids of concepts. One that this service wrote has the id in its IRI. Of any other it is the first skos:notation
 * that makes an id, else the IRI's fragment or last segment: in lower case, without accents, with hyphens for all that is
 * neither a letter nor a digit.
 */
final class ConceptNames {

    private final Map<Resource, String> ids = new LinkedHashMap<>();

    /**
     * Names all of them.
     *
     * @throws ProblemException MALFORMED for a concept whose name makes no id, and for two that would be one topic
     */
    ConceptNames(Collection<Resource> concepts, SkosStatements statements) {
        Map<String, Resource> taken = new LinkedHashMap<>();
        for (Resource concept : concepts) {
            String id = idOf(concept, statements);
            Resource other = taken.putIfAbsent(id, concept);
            if (other != null) {
                throw new ProblemException(Problem.MALFORMED, statements.name(other) + " and "
                        + statements.name(concept) + " would both be topic " + id
                        + "; a skos:notation tells them apart");
            }
            ids.put(concept, id);
        }
    }

    /** The id of one of the concepts. */
    String id(Resource concept) {
        return ids.get(concept);
    }

    private static String idOf(Resource concept, SkosStatements statements) {
        String own = concept instanceof IRI iri ? LeitmotifTerms.topicId(iri) : null;
        Stream<String> candidates = own != null ? Stream.of(own)
                : Stream.concat(statements.literals(concept, SKOS.NOTATION).map(notation -> fold(notation.getLabel())),
                        Stream.of(concept).filter(IRI.class::isInstance).map(iri -> fold(lastName(iri.stringValue()))));
        return candidates.filter(Objects::nonNull).filter(id -> Topic.ID.matcher(id).matches()).findFirst()
                .orElseThrow(() -> new ProblemException(Problem.MALFORMED, statements.name(concept)
                        + " has no name that makes a topic id of 1 to 64 letters a to z, digits and hyphens;"
                        + " a skos:notation gives it one"));
    }

    private static String lastName(String iri) {
        String trimmed = iri.replaceAll("[/#]+$", "");
        int start = trimmed.lastIndexOf('#');
        if (start < 0) {
            start = Math.max(trimmed.lastIndexOf('/'), trimmed.startsWith("urn:") ? trimmed.lastIndexOf(':') : -1);
        }
        String name = trimmed.substring(start + 1);
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return name;
        }
    }

    /** Null for what has other letters or digits: leaving them out would make one topic of two. */
    private static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        if (plain.codePoints().anyMatch(character -> character > 0x7F && Character.isLetterOrDigit(character))) {
            return null;
        }
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
