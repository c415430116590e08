package io.leitmotif.teaching;

import io.leitmotif.encoder.Encoded;
import io.leitmotif.encoder.Encoder;
import io.leitmotif.encoder.EncoderIdentity;
import io.leitmotif.encoder.Input;
import io.leitmotif.encoder.Role;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.text.CleanText;
import io.leitmotif.text.Document;
import io.leitmotif.text.Format;
import io.leitmotif.text.TextCleaner;
import io.leitmotif.text.document.Metadata;
import io.leitmotif.text.passage.PassageSize;
import io.leitmotif.topic.head.EmbeddedText;
import io.leitmotif.topic.vocabulary.Example;
import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads examples the way articles are read, so that what is learnt of a document's score holds for articles.
 * Thread-safe.
 */
public final class TextReader {

    private static final int BATCH = 64;

    private final Encoder encoder;
    private final PassageSize size;

    /** @param size how articles are cut into passages: examples are cut like them */
    public TextReader(Encoder encoder, PassageSize size) {
        this.encoder = encoder;
        this.size = size;
    }

    /** Tells embeddings apart that have nothing to do with each other: the encoder and the passages; 64 hex digits. */
    String key() {
        EncoderIdentity identity = encoder.identity();
        return Sha256.of(identity + "\n" + size);
    }

    /** Embeds names and descriptions as they are. */
    List<Embedding> embed(List<String> texts) {
        return encode(texts.stream().map(text -> new Input(text, null)).toList());
    }

    /**
     * Reads examples, in order.
     *
     * @throws io.leitmotif.problem.ProblemException NOTHING_TO_READ for one without letters
     */
    List<EmbeddedText> read(List<Example> examples) {
        List<CleanText> clean = examples.stream()
                .map(example -> TextCleaner.clean(Document.of(example.text(), Format.TEXT),
                        Metadata.of(null, example.language()), size))
                .toList();
        List<Input> texts = new ArrayList<>();
        for (int i = 0; i < clean.size(); i++) {
            CleanText text = clean.get(i);
            text.passages().forEach(passage -> texts.add(new Input(passage.text(), text.language())));
            if (text.title() != null) {
                texts.add(new Input(text.title(), text.language()));
            }
            if (!isOnePassage(text)) {
                texts.add(new Input(examples.get(i).text(), text.language()));
            }
        }
        List<Embedding> embeddings = encode(texts);
        List<EmbeddedText> read = new ArrayList<>();
        int next = 0;
        for (CleanText text : clean) {
            List<Embedding> passages = embeddings.subList(next, next + text.passages().size());
            next += passages.size();
            Embedding title = text.title() == null ? null : embeddings.get(next++);
            Embedding whole = isOnePassage(text) ? passages.get(0) : embeddings.get(next++);
            read.add(new EmbeddedText(title, passages, whole, text.language()));
        }
        return read;
    }

    /** Some at a time, each within the encoder's deadline; every call uses all workers. */
    private List<Embedding> encode(List<Input> texts) {
        return IntStream.iterate(0, i -> i < texts.size(), i -> i + BATCH)
                .mapToObj(i -> texts.subList(i, Math.min(texts.size(), i + BATCH)))
                .flatMap(some -> encoder.encode(some, Role.PASSAGE).stream()).map(Encoded::embedding).toList();
    }

    private static boolean isOnePassage(CleanText text) {
        return text.title() == null && text.passages().size() == 1;
    }
}
