package io.leitmotif.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tokenizers with words of this project's, in the two kinds that multilingual encoders have. */
final class HubTokenizers {

    /** The tokens that are not filled up. */
    static final int LEAST = 200;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789:.,-";
    private static final String CHARACTERS = "人工智能虚拟现实城市文化数字产业园区的了在是和发展";
    private static final List<String> WORDS = List.of("query", "passage", "city", "museum", "news", "the", "of", "and");

    private HubTokenizers() {}

    /** A {@code tokenizer.json} with so many tokens, the last of them never met. */
    static byte[] of(HubShape shape) throws Exception {
        return new JsonMapper().writeValueAsBytes(shape.pieces() ? unigram(shape.vocabulary()) : wordPiece(shape.vocabulary()));
    }

    private static Map<String, Object> wordPiece(int size) {
        List<String> tokens = new ArrayList<>(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"));
        LETTERS.chars().forEach(c -> tokens.addAll(List.of(Character.toString(c), "##" + Character.toString(c))));
        CHARACTERS.chars().forEach(c -> tokens.add(Character.toString(c)));
        tokens.addAll(WORDS);
        Map<String, Integer> vocabulary = new LinkedHashMap<>();
        fill(tokens, size).forEach(token -> vocabulary.put(token, vocabulary.size()));
        return tokenizer(Map.of("type", "BertNormalizer", "clean_text", true, "handle_chinese_chars", true, "lowercase", false),
                Map.of("type", "BertPreTokenizer"),
                Map.of("type", "WordPiece", "unk_token", "[UNK]", "continuing_subword_prefix", "##", "max_input_chars_per_word", 100,
                        "vocab", vocabulary), "[CLS]", 2, "[SEP]", 3);
    }

    private static Map<String, Object> unigram(int size) {
        List<String> tokens = new ArrayList<>(List.of("<s>", "<pad>", "</s>", "<unk>", "▁"));
        LETTERS.chars().forEach(c -> tokens.addAll(List.of(Character.toString(c), "▁" + Character.toString(c))));
        CHARACTERS.chars().forEach(c -> tokens.add(Character.toString(c)));
        WORDS.forEach(word -> tokens.add("▁" + word));
        List<List<Object>> vocabulary = new ArrayList<>();
        fill(tokens, size).forEach(token -> vocabulary.add(List.of(token, -1.0 - vocabulary.size() % 7 / (double) token.length())));
        Map<String, Object> metaspace = Map.of("type", "Metaspace", "replacement", "▁", "prepend_scheme", "always", "split", true);
        return tokenizer(Map.of("type", "NFKC"),
                Map.of("type", "Sequence", "pretokenizers", List.of(Map.of("type", "WhitespaceSplit"), metaspace)),
                Map.of("type", "Unigram", "unk_id", 3, "vocab", vocabulary, "byte_fallback", false), "<s>", 0, "</s>", 2);
    }

    private static List<String> fill(List<String> tokens, int size) {
        for (int i = tokens.size(); i < size; i++) {
            tokens.add("<unused" + i + ">");
        }
        return tokens;
    }

    private static Map<String, Object> tokenizer(Map<String, Object> normalizer, Map<String, Object> preTokenizer,
            Map<String, Object> model, String first, int firstId, String last, int lastId) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("version", "1.0");
        whole.put("truncation", Map.of("direction", "Right", "max_length", 8, "strategy", "LongestFirst", "stride", 0));
        whole.put("padding", null);
        whole.put("added_tokens", List.of(added(first, firstId), added(last, lastId)));
        whole.put("normalizer", normalizer);
        whole.put("pre_tokenizer", preTokenizer);
        whole.put("post_processor", Map.of("type", "TemplateProcessing",
                "single", List.of(special(first), Map.of("Sequence", Map.of("id", "A", "type_id", 0)), special(last)),
                "pair", List.of(special(first), Map.of("Sequence", Map.of("id", "A", "type_id", 0)), special(last)),
                "special_tokens", Map.of(first, said(first, firstId), last, said(last, lastId))));
        whole.put("decoder", null);
        whole.put("model", model);
        return whole;
    }

    private static Map<String, Object> added(String token, int id) {
        return Map.of("id", id, "content", token, "single_word", false, "lstrip", false, "rstrip", false, "normalized", false, "special", true);
    }

    private static Map<String, Object> special(String token) {
        return Map.of("SpecialToken", Map.of("id", token, "type_id", 0));
    }

    private static Map<String, Object> said(String token, int id) {
        return Map.of("id", token, "ids", List.of(id), "tokens", List.of(token));
    }
}
