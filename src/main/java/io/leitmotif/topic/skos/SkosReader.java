package io.leitmotif.topic.skos;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.text.language.LanguageTag;
import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.topic.vocabulary.Topic;
import io.leitmotif.topic.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * Reads a vocabulary from a file of SKOS, its own or anybody's. Every concept is a topic, of whatever scheme it is:
 * <ul>
 * <li>its id as {@link ConceptNames} has it;
 * <li>prefLabels are its labels, one without a language under "und"; of two whose languages this service writes alike, as
 * zh-TW and zh-HK, the first;
 * <li>definitions are its description, else scope notes, else notes, else altLabels, a line each in all languages;
 * altLabels beside a definition or a note are passed over;
 * <li>broader, or narrower of the other, is its broader topic; a top concept has none;
 * <li>an example is an example of it, with all topics it is said to be an example of; one of a scheme has no topic;
 * <li>owl:deprecated retires it.
 * </ul>
 * Collections, mappings and everything of other vocabularies are passed over. No address is opened.
 */
public final class SkosReader {

    /** What the label's language is called that has none (ISO 639-3). */
    static final String NO_LANGUAGE = "und";

    private final String vocabulary;
    private final SkosStatements statements;
    private final Set<Resource> concepts;
    private final ConceptNames names;
    private final Map<Resource, Set<Resource>> broader = new HashMap<>();

    private SkosReader(String vocabulary, SkosStatements statements, int mostTopics) {
        this.vocabulary = vocabulary;
        this.statements = statements;
        Map<Resource, List<Resource>> up = statements.links(SKOS.BROADER);
        Map<Resource, List<Resource>> down = statements.links(SKOS.NARROWER);
        up.forEach((concept, above) -> above.forEach(other -> addBroader(concept, other)));
        down.forEach((concept, below) -> below.forEach(other -> addBroader(other, concept)));
        // what has or is a broader concept, or is a top concept, is a concept by the ranges and domains of SKOS
        concepts = Stream.of(statements.all(SKOS.CONCEPT), statements.links(SKOS.TOP_CONCEPT_OF).keySet().stream(),
                flat(statements.links(SKOS.HAS_TOP_CONCEPT)), up.keySet().stream(), flat(up), down.keySet().stream(),
                flat(down)).flatMap(part -> part).collect(Collectors.toCollection(LinkedHashSet::new));
        if (concepts.size() > mostTopics) {
            throw new ProblemException(Problem.TOO_LARGE,
                    "there are " + concepts.size() + " concepts in the file; the limit is " + mostTopics);
        }
        names = new ConceptNames(concepts, statements);
    }

    /**
     * @param file       Turtle in UTF-8, or XML in what it says; with or without a byte order mark
     * @param vocabulary what it is called; a file that this service wrote is read under its own name only
     * @param mostTopics the most concepts it may have
     * @return topics in the order in which they are first spoken of as concepts
     * @throws ProblemException MALFORMED with the line for what is not in that syntax, and with the concept for what cannot
     *                          be a topic, such as one with two broader concepts; TOO_LARGE for too many
     *                          concepts, for what is nested too deep, and for more than half a million statements of
     *                          concepts; NOTHING_TO_READ if there is no concept in it
     */
    public static Vocabulary read(byte[] file, SkosSyntax syntax, String vocabulary, int mostTopics) {
        SkosStatements statements = SkosFile.read(file, syntax);
        statements.all(SKOS.CONCEPT_SCHEME).filter(IRI.class::isInstance).map(IRI.class::cast)
                .map(LeitmotifTerms::vocabularyId).filter(id -> id != null && !id.equals(vocabulary)).findFirst()
                .ifPresent(other -> {
                    throw new ProblemException(Problem.MALFORMED,
                            "the file has vocabulary " + other + ", not " + vocabulary);
                });
        return new SkosReader(vocabulary, statements, mostTopics).vocabulary();
    }

    private Vocabulary vocabulary() {
        if (concepts.isEmpty()) {
            throw new ProblemException(Problem.NOTHING_TO_READ, "there is no skos:Concept in the file");
        }
        try {
            return new Vocabulary(vocabulary, concepts.stream().map(this::topic).toList(), examples());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.MALFORMED, e.getMessage(), e);
        }
    }

    private Topic topic(Resource concept) {
        boolean retired = statements.literals(concept, OWL.DEPRECATED)
                .anyMatch(value -> value.getLabel().equals("true") || value.getLabel().equals("1"));
        try {
            return new Topic(names.id(concept), vocabulary, labels(concept), description(concept),
                    broader(concept), threshold(concept), retired);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.MALFORMED, statements.name(concept) + ": " + e.getMessage(), e);
        }
    }

    private Map<String, String> labels(Resource concept) {
        Map<String, Literal> labels = new LinkedHashMap<>();
        statements.literals(concept, SKOS.PREF_LABEL).forEach(label -> {
            Literal first = labels.putIfAbsent(label.getLanguage().isEmpty() ? NO_LANGUAGE : language(concept, label), label);
            if (first != null && written(first).equals(written(label))) {
                throw new ProblemException(Problem.MALFORMED, statements.name(concept)
                        + " has two skos:prefLabels in one language, " + SkosStatements.quote(first) + " and "
                        + SkosStatements.quote(label));
            }
        });
        return labels.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                label -> label.getValue().getLabel()));
    }

    private static String written(Literal label) {
        return label.getLanguage().orElse("").toLowerCase(Locale.ROOT);
    }

    private String language(Resource subject, Literal text) {
        return text.getLanguage().map(tag -> {
            String canonical = LanguageTag.canonicalOrNull(tag);
            if (canonical == null) {
                throw new ProblemException(Problem.MALFORMED, statements.name(subject) + " has "
                        + SkosStatements.quote(text)
                        + " in a language that is no BCP 47 tag of at most 35 characters");
            }
            return canonical;
        }).orElse(null);
    }

    private String description(Resource concept) {
        return Stream.of(SKOS.DEFINITION, SKOS.SCOPE_NOTE, SKOS.NOTE, SKOS.ALT_LABEL)
                .map(property -> statements.literals(concept, property).map(Literal::getLabel).distinct()
                        .collect(Collectors.joining("\n")))
                .filter(words -> !words.isBlank()).findFirst().orElse("");
    }

    private String broader(Resource concept) {
        Set<Resource> above = broader.getOrDefault(concept, Set.of());
        if (above.size() > 1) {
            throw new ProblemException(Problem.MALFORMED, statements.name(concept) + " has " + above.size()
                    + " broader concepts, " + above.stream().limit(2).map(statements::name)
                    .collect(Collectors.joining(" and ")) + "; a topic has one");
        }
        return above.stream().map(names::id).findFirst().orElse(null);
    }

    private Double threshold(Resource concept) {
        return statements.literals(concept, LeitmotifTerms.THRESHOLD).findFirst()
                .map(value -> Double.valueOf(value.getLabel())).orElse(null);
    }

    private List<Example> examples() {
        Map<String, Set<String>> topics = new LinkedHashMap<>();
        Map<String, String> languages = new HashMap<>();
        for (Statement statement : statements.examples()) {
            if (statement.getObject() instanceof Literal text) {
                String label = text.getLabel();
                Resource subject = statement.getSubject();
                if (label.isBlank()) {
                    throw new ProblemException(Problem.NOTHING_TO_READ,
                            statements.name(subject) + " has an empty skos:example");
                }
                Set<String> of = topics.computeIfAbsent(label, first -> new LinkedHashSet<>());
                if (concepts.contains(subject)) {
                    of.add(names.id(subject));
                }
                languages.computeIfAbsent(label, first -> language(subject, text));
            }
        }
        List<Example> examples = new ArrayList<>();
        topics.forEach((text, of) -> examples.add(new Example(text, of, languages.get(text))));
        return examples;
    }

    private void addBroader(Resource concept, Resource above) {
        broader.computeIfAbsent(concept, key -> new LinkedHashSet<>()).add(above);
    }

    private static Stream<Resource> flat(Map<Resource, List<Resource>> links) {
        return links.values().stream().flatMap(List::stream);
    }
}
