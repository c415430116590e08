package io.leitmotif.encoder;

import io.leitmotif.model.Polyglot;
import java.util.List;

/** Which language a polyglot encoder reads a text as, without loading its models. */
public final class Routing {

    private final Router router;

    public Routing(Polyglot polyglot) {
        List<String> models = polyglot.routes().stream().map(Polyglot.Route::model).distinct().toList();
        this.router = new Router(polyglot.routes().stream().map(route -> new Route(route.language(),
                route.script() == null ? null : Character.UnicodeScript.forName(route.script()), models.indexOf(route.model()),
                route.map())).toList());
    }

    /** The language of its route. */
    public String language(Input text) {
        return router.route(text).language();
    }
}
