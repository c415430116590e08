package io.leitmotif.encoder;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts on their way through the models that read them.
 *
 * @param routes of the texts, in their order
 * @param texts  as their models read them
 */
record RoutedTexts(List<Route> routes, List<TokenisedText> texts) {

    /** All windows, those of a model together, because a pass goes through one model. */
    List<Window> windows() {
        return texts.stream().flatMap(text -> text.windows().stream()).sorted(Comparator.comparingInt(Window::member)).toList();
    }

    /**
     * What came of the texts, in their order.
     *
     * @param embeddings of {@link #windows}, in their order
     */
    List<Encoded> encoded(List<Embedding> embeddings) {
        List<List<Embedding>> byText = new ArrayList<>();
        texts.forEach(text -> byText.add(new ArrayList<>()));
        List<Window> windows = windows();
        for (int i = 0; i < windows.size(); i++) {
            int text = windows.get(i).text();
            byText.get(text).add(routes.get(text).place(embeddings.get(i)));
        }
        return IntStream.range(0, texts.size()).mapToObj(text -> new Encoded(whole(byText.get(text)),
                texts.get(text).tokens(), texts.get(text).unknown())).toList();
    }

    private static Embedding whole(List<Embedding> parts) {
        return parts.size() == 1 ? parts.get(0) : Embedding.mean(parts);
    }
}
