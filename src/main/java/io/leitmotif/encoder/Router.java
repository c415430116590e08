package io.leitmotif.encoder;

import io.leitmotif.model.Polyglot;
import io.leitmotif.text.language.Language;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sends each text to the model that reads its language. What the text itself shows counts first, so that an English
 * passage in a Chinese article is read as English; what its article is in counts where it does not show. Immutable.
 */
final class Router {

    private static final String UNKNOWN = "und";

    private final List<Route> routes;

    /** @param routes the first takes what no other does */
    Router(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /** One for each route of an encoder; its models are numbered as they are first named. */
    static Router of(Polyglot polyglot) {
        List<String> models = polyglot.models();
        return new Router(polyglot.routes().stream().map(route -> new Route(route.language(), route.script() == null ? null
                : UnicodeScript.forName(route.script()), models.indexOf(route.model()), route.map())).toList());
    }

    /** The route for a text: that of the narrowest language that it is in, else of its script, else the first. */
    Route route(Input input) {
        if (routes.size() == 1) {
            return routes.get(0);
        }
        String language = language(input);
        return routes.stream().filter(route -> !language.equals(UNKNOWN) && route.reads(language))
                .max(Comparator.comparingInt(route -> route.language().length()))
                .orElseGet(() -> byScript(Language.script(input.text())));
    }

    private Route byScript(UnicodeScript script) {
        return routes.stream().filter(route -> route.script() == script).findFirst().orElse(routes.get(0));
    }

    private static String language(Input input) {
        String shown = Language.of(input.text(), null, input.language());
        String said = input.language();
        if (said == null) {
            return shown;
        }
        boolean narrower = said.startsWith(shown + "-");
        boolean kanji = shown.startsWith("zh") && (said.equals("ja") || said.startsWith("ja-")); // without kana, as in headlines
        return narrower || kanji ? said : shown;
    }

    /** All of them, in their order. */
    List<Route> routes() {
        return routes;
    }

    /** The languages that have a route; empty if one model reads all there are. */
    Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        routes.stream().filter(route -> route.language() != null).forEach(route -> languages.add(route.language()));
        return languages;
    }
}
