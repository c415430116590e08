package io.leitmotif.topic;

import io.leitmotif.text.CleanText;
import io.leitmotif.text.Document;
import io.leitmotif.text.Format;
import io.leitmotif.text.TextCleaner;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.Passage;
import io.leitmotif.text.passage.PassageSize;
import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * An example as heads see it: read the way an article is read, so that what is learnt of a document's logit holds for
 * articles.
 *
 * @param topics   the ids of the topics it has
 * @param title    its first line if that is one, or null
 * @param passages all of its text
 * @param whole    title and text in one
 */
record EmbeddedExample(Set<String> topics, Embedding title, List<Embedding> passages, Embedding whole) {

    /** Embeds examples, in order. */
    static List<EmbeddedExample> read(List<Example> examples, PassageSize size,
            Function<List<String>, List<Embedding>> embed) {
        List<CleanText> clean = examples.stream()
                .map(example -> TextCleaner.clean(Document.of(example.text(), Format.TEXT),
                        Metadata.of(null, example.language()), size))
                .toList();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            CleanText text = clean.get(i);
            text.passages().stream().map(Passage::text).forEach(texts::add);
            if (text.title() != null) {
                texts.add(text.title());
            }
            if (!isOnePassage(text)) {
                texts.add(examples.get(i).text());
            }
        }
        List<Embedding> embeddings = embed.apply(texts);
        List<EmbeddedExample> read = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < clean.size(); i++) {
            CleanText text = clean.get(i);
            List<Embedding> passages = List.copyOf(embeddings.subList(next, next + text.passages().size()));
            next += passages.size();
            Embedding title = text.title() == null ? null : embeddings.get(next++);
            Embedding whole = isOnePassage(text) ? passages.get(0) : embeddings.get(next++);
            read.add(new EmbeddedExample(examples.get(i).topics(), title, passages, whole));
        }
        return read;
    }

    private static boolean isOnePassage(CleanText text) {
        return text.title() == null && text.passages().size() == 1;
    }
}
