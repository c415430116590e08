package io.leitmotif.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Published texts in several languages, which measure and are never learnt from; they lie beside the project, or are not there. */
final class ParallelSets {

    static final Path FOLDER = Path.of("../shared/eval/public");

    /** A sentence and its topic. */
    record Labelled(String text, String label) {
    }

    /** Sentences and their translations, in the same order. */
    record Pairs(List<String> sources, List<String> targets) {
    }

    /** A document and its translation by a person. */
    record DocumentPair(String id, String source, String target) {

        /** What the news task has beside news. */
        enum Kind {
            NEWS,
            POST,
            SHOP,
            CHAT
        }

        Kind kind() {
            if (id.contains("CLIENT") || id.startsWith("conversational")) {
                return Kind.CHAT;
            }
            return id.startsWith("ecommerce") ? Kind.SHOP : id.matches("t\\d_.*") ? Kind.POST : Kind.NEWS;
        }

        /** News and people's posts: texts with something of their own to say. */
        boolean written() {
            return kind() == Kind.NEWS || kind() == Kind.POST;
        }
    }

    private ParallelSets() {
    }

    static boolean present() {
        return Files.isDirectory(FOLDER);
    }

    /**
     * SIB-200 (Adelani et al., 2024) in the order of its sentences, which is the same in all languages.
     *
     * @param language such as zho_Hans
     * @param part     train (701), dev (99) or test (204)
     */
    static List<Labelled> sib200(String language, String part) throws IOException {
        return Files.readAllLines(FOLDER.resolve("sib200").resolve(language).resolve(part + ".tsv")).stream().skip(1)
                .map(line -> line.split("\t", 3)).sorted(Comparator.comparingInt(fields -> Integer.parseInt(fields[0])))
                .map(fields -> new Labelled(fields[2], fields[1])).toList();
    }

    /**
     * A thousand sentences of Tatoeba and their English translations (Artetxe and Schwenk, 2019).
     *
     * @param language such as deu
     */
    static Pairs tatoeba(String language) throws IOException {
        Path file = FOLDER.resolve("laser_tatoeba").resolve("tatoeba." + language + "-eng." + language);
        return new Pairs(Files.readAllLines(file), Files.readAllLines(file.resolveSibling("tatoeba." + language + "-eng.eng")));
    }

    /**
     * Documents of the news task of WMT 2022, which has chats and shop pages too.
     *
     * @param languages en-zh, ja-en or de-fr
     */
    static List<DocumentPair> documents(String languages) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<DocumentPair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("wmt22_docs").resolve(languages + ".jsonl"))) {
            JsonNode pair = json.readTree(line);
            pairs.add(new DocumentPair(pair.get("doc").asText(), pair.get("src").asText(), pair.get("ref").asText()));
        }
        return pairs;
    }
}
