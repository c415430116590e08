package io.leitmotif.encoder;

import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Windows of one or more requests that go through the model together. */
final class Pass {

    private record Part(Request request, int number) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();

    /** Begins the request's next window in this pass. */
    void begin(Request request) {
        windows.add(request.next());
        parts.add(new Part(request, request.begin()));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The number of the model it goes through; not of an empty one. */
    int member() {
        return windows.get(0).member();
    }

    /** How many windows. */
    int size() {
        return parts.size();
    }

    Batch batch() {
        return new Batch(windows);
    }

    /** Whose windows it has, each once. */
    Set<Request> requests() {
        Set<Request> requests = new LinkedHashSet<>();
        parts.forEach(part -> requests.add(part.request()));
        return requests;
    }

    /** The same windows, each request's in a pass of its own. */
    List<Pass> apart() {
        Map<Request, Pass> passes = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Pass own = passes.computeIfAbsent(parts.get(i).request(), request -> new Pass());
            own.parts.add(parts.get(i));
            own.windows.add(windows.get(i));
        }
        return List.copyOf(passes.values());
    }

    /** How many requests have ended with it. */
    int answered() {
        return (int) requests().stream().filter(Request::ended).count();
    }

    /** @param embeddings of its windows, in their order */
    void deliver(List<Embedding> embeddings) {
        if (embeddings.size() != parts.size()) {
            throw new IllegalStateException("the model gave " + embeddings.size() + " embeddings for " + parts.size() + " windows");
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).request().encoded(parts.get(i).number(), embeddings.get(i));
        }
    }
}
