package io.leitmotif.encoder;

import io.leitmotif.text.language.Language;
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

    /** The route for a text. */
    Route route(Input input) {
        if (routes.size() == 1) {
            return routes.get(0);
        }
        String language = Language.of(input.text(), null, input.language());
        if (language.startsWith("zh") && input.language() != null && input.language().startsWith("ja")) {
            language = input.language(); // Han characters alone are either
        }
        for (Route route : routes) {
            if (!language.equals(UNKNOWN) && route.reads(language)) {
                return route;
            }
        }
        Character.UnicodeScript script = Language.script(input.text());
        return routes.stream().filter(route -> route.script() == script).findFirst().orElse(routes.get(0));
    }

    /** The languages that have a route; empty if one model reads all there are. */
    Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        routes.stream().filter(route -> route.language() != null).forEach(route -> languages.add(route.language()));
        return languages;
    }
}
