package io.leitmotif.encoder;

import io.leitmotif.model.Polyglot;

/** Which language a polyglot encoder reads a text as, without loading its models. */
public final class Routing {

    private final Router router;

    public Routing(Polyglot polyglot) {
        this.router = Router.of(polyglot);
    }

    /** The language of its route. */
    public String language(Input text) {
        return router.route(text).language();
    }
}
