package io.leitmotif.language;

import io.leitmotif.encoder.Encoded;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.Input;
import io.leitmotif.encoder.Role;
import io.leitmotif.index.Likeness;
import io.leitmotif.text.CleanText;
import io.leitmotif.text.Format;
import io.leitmotif.text.TextCleaner;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.EmbeddedPassage;
import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.List;

/** Where texts lie in an encoder's space, read as the service reads them. */
record Places(Encoder encoder) {

    private static final int PASSAGE_WIDTH = 160;
    /** Texts of one call: far from its deadline. */
    private static final int CALL = 250;

    /** Of sentences that come from nowhere. */
    List<Embedding> sentences(List<String> texts) {
        return inputs(texts.stream().map(text -> new Input(text, null)).toList());
    }

    /** Of documents, as {@link Likeness} has it. */
    List<Embedding> documents(List<String> texts) {
        return texts.stream().map(text -> document(text, null)).toList();
    }

    /** Of a document; its title, or null to have it looked for. */
    Embedding document(String text, String title) {
        CleanText clean = TextCleaner.clean(text, Format.AUTO, title, null, PASSAGE_WIDTH);
        List<Input> inputs = new ArrayList<>();
        clean.passages().forEach(passage -> inputs.add(new Input(passage.text(), clean.language())));
        if (clean.title() != null) {
            inputs.add(new Input(clean.title(), clean.language()));
        }
        List<Embedding> embeddings = inputs(inputs);
        List<EmbeddedPassage> passages = new ArrayList<>();
        for (int i = 0; i < clean.passages().size(); i++) {
            passages.add(new EmbeddedPassage(clean.passages().get(i), embeddings.get(i)));
        }
        Embedding heading = clean.title() == null ? null : embeddings.get(passages.size());
        return Likeness.of(new EmbeddedDocument(heading, passages, Embedding.mean(embeddings), clean.language()));
    }

    private List<Embedding> inputs(List<Input> inputs) {
        List<Embedding> embeddings = new ArrayList<>();
        for (int from = 0; from < inputs.size(); from += CALL) {
            encoder.encode(inputs.subList(from, Math.min(inputs.size(), from + CALL)), Role.PASSAGE).stream()
                    .map(Encoded::embedding).forEach(embeddings::add);
        }
        return embeddings;
    }
}
