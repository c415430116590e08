package io.leitmotif.text.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the first article says that a page describes in JSON-LD (schema.org). What cannot be read is passed over. */
final class JsonLinkedData {

    /** In UTF-16 units; some put all of the article into it, none twice this. */
    private static final int LONGEST = 500_000;
    private static final int MOST_SCRIPTS = 20;
    private static final int DEEPEST = 32;
    private static final int MOST_AUTHORS = 5;
    private static final Set<String> ARTICLES = Set.of("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle",
            "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "LiveBlogPosting",
            "Report", "ScholarlyArticle", "TechArticle", "SocialMediaPosting");
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxDocumentLength(LONGEST).build()).build());

    private final Map<String, JsonNode> named = new HashMap<>();
    private JsonNode article;

    private JsonLinkedData() {
    }

    static Metadata read(List<String> scripts) {
        JsonLinkedData data = new JsonLinkedData();
        scripts.stream().limit(MOST_SCRIPTS).forEach(data::look);
        return data.article == null ? Metadata.NONE : data.metadata();
    }

    private void look(String json) {
        if (json.length() > LONGEST) {
            return;
        }
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            return; // nobody but search engines reads it, so it is often broken
        }
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            node.forEach(open::add);
            if (node.path("@id").isTextual() && node.size() > 1) {
                named.putIfAbsent(node.path("@id").textValue(), node);
            }
            if (article == null && isArticle(node.path("@type"))) {
                article = node;
            }
        }
    }

    private static boolean isArticle(JsonNode type) {
        boolean is = ARTICLES.contains(type.asText(""));
        for (JsonNode one : type) {
            is |= ARTICLES.contains(one.asText(""));
        }
        return is;
    }

    private Metadata metadata() {
        JsonNode page = article.path("mainEntityOfPage");
        return new Metadata(Said.title(article.path("headline").asText("")), Said.name(names(article.path("author"))),
                Said.name(names(article.path("publisher"))), PublishedDate.parse(article.path("datePublished").asText("")),
                Said.url(article.path("url").asText(""), page.asText(""), page.path("@id").asText("")),
                Said.tags(keywords(article.path("keywords"))), Said.language(article.path("inLanguage").asText("")));
    }

    private String names(JsonNode who) {
        List<JsonNode> all = new ArrayList<>();
        if (who.isArray()) {
            who.forEach(all::add);
        } else {
            all.add(who);
        }
        return all.stream().limit(MOST_AUTHORS).map(this::name).filter(name -> !name.isBlank()).distinct()
                .collect(Collectors.joining(", "));
    }

    private String name(JsonNode who) {
        if (who.isTextual()) {
            return who.textValue().startsWith("http") ? "" : who.textValue();
        }
        JsonNode full = who.has("name") ? who : named.getOrDefault(who.path("@id").asText(""), who);
        return full.path("name").asText("");
    }

    private static List<String> keywords(JsonNode words) {
        List<String> all = new ArrayList<>();
        words.forEach(word -> all.add(word.asText("")));
        return words.isTextual() ? Said.split(words.textValue()) : all;
    }
}
