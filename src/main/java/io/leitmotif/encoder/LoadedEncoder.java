package io.leitmotif.encoder;

import io.leitmotif.model.Polyglot;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.vector.AffineMap;
import io.leitmotif.vector.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The models of an encoder in memory: one, or several that are brought into one space.
 *
 * @param identity what it is
 * @param members  by their numbers
 * @param router   which reads which text
 */
record LoadedEncoder(EncoderIdentity identity, List<LoadedModel> members, Router router) implements AutoCloseable {

    private static final int REVISION = 12;

    /**
     * Loads what the settings name.
     *
     * @throws ModelException           if a model is missing, damaged, or does not fit: what is wrong with it
     * @throws IllegalArgumentException if settings and model or processor do not fit
     */
    static LoadedEncoder load(EncoderConfig config) {
        if (!ModelUrl.isOne(config.model()) && Polyglot.isOne(config.model())) {
            return load(Polyglot.read(config.model()), config);
        }
        LoadedModel model = LoadedModel.load(config.model(), 0, config);
        return new LoadedEncoder(model.identity(), List.of(model), new Router(List.of(new Route(null, null, 0, null))));
    }

    private static LoadedEncoder load(Polyglot polyglot, EncoderConfig config) {
        List<LoadedModel> members = new ArrayList<>();
        try {
            for (String name : polyglot.models()) {
                members.add(LoadedModel.load(name, members.size(), config));
            }
            Router router = Router.of(polyglot);
            router.routes().forEach(route -> requireFit(route, members.get(route.member()).identity(), members.get(0).identity()));
            return new LoadedEncoder(identity(polyglot, members), List.copyOf(members), router);
        } catch (RuntimeException e) {
            members.forEach(LoadedModel::close);
            throw e;
        }
    }

    /**
     * Cuts texts into windows, each for the model that reads its language.
     *
     * @param wanted called before each text: throws if they are not wanted any more
     * @throws ProblemException NOTHING_TO_READ if one of the texts has no token
     */
    RoutedTexts read(List<Input> texts, Role role, Runnable wanted) {
        List<Route> routes = new ArrayList<>();
        List<TokenisedText> read = new ArrayList<>();
        for (int number = 0; number < texts.size(); number++) {
            wanted.run();
            Route route = router.route(texts.get(number));
            routes.add(route);
            read.add(members.get(route.member()).reader().read(number, texts.get(number).text(), role));
        }
        return new RoutedTexts(routes, read);
    }

    /** The embeddings of a batch's windows in its model's space, in its order. */
    List<Embedding> embed(Batch batch) {
        return members.get(batch.member()).engine().embed(batch);
    }

    /** The languages that have a route; empty if one model reads all there are. */
    Set<String> languages() {
        return router.languages();
    }

    private static void requireFit(Route route, EncoderIdentity member, EncoderIdentity hub) {
        AffineMap map = route.map();
        boolean fits = map == null ? member == hub : map.inputs() == member.dimension() && map.outputs() == hub.dimension();
        if (!fits) {
            throw new ModelException("The route for " + route.language() + " does not lead from " + member.id() + ", of "
                    + member.dimension() + " dimensions, to " + hub.id() + ", of " + hub.dimension() + ": its map is "
                    + (map == null ? "missing" : map) + ".");
        }
    }

    private static EncoderIdentity identity(Polyglot polyglot, List<LoadedModel> members) {
        StringBuilder all = new StringBuilder(polyglot.sha256());
        members.forEach(member -> all.append('\n').append(member.identity().id()).append(' ').append(member.identity().revision())
                .append(' ').append(member.identity().sha256()));
        String sha256 = Sha256.of(all.toString());
        EncoderIdentity hub = members.get(0).identity();
        return new EncoderIdentity(polyglot.id(), sha256.substring(0, REVISION), sha256, hub.dimension(), hub.maxTokens(), hub.precision());
    }

    @Override
    public void close() {
        members.forEach(LoadedModel::close);
    }
}
