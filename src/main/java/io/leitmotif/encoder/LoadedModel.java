package io.leitmotif.encoder;

import io.leitmotif.model.ModelCache;
import io.leitmotif.model.ModelDescription;
import io.leitmotif.model.ModelSource;
import io.leitmotif.model.PreparedModel;
import io.leitmotif.model.TracedFolder;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.torch.Precision;
import io.leitmotif.model.torch.Processor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * A model in memory.
 *
 * @param identity what it is
 * @param reader   text to windows
 * @param engine   windows to embeddings
 */
record LoadedModel(EncoderIdentity identity, WindowReader reader, TorchEngine engine) implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Encoder.class);

    /**
     * Starts the engine, and loads a model. The first time with a model and engine it writes the model's archive. One
     * window is embedded, so what does not run is known now.
     *
     * @param name   as {@link EncoderConfig#model} names one
     * @param member its number among those of the encoder
     * @throws ModelException           if the model is missing, damaged, or not one that is read: what is wrong with it
     * @throws IllegalArgumentException if settings and model or processor do not fit
     */
    static LoadedModel load(String name, int member, EncoderConfig config) {
        long start = System.nanoTime();
        Precision precision = config.precision().on(Processor.current());
        try {
            String version = TorchEngine.start(EngineLibraries.find(config.libraryDir()));
            PreparedModel model = prepare(name, config, precision, version);
            LoadedModel loaded = load(model, member, config.maxBatchTokens());
            LOG.infof("Encoder %s (%s, %s, %s pooling, %d tokens at once) ready in %d ms, archive %s", model.description().id(),
                    model.description().revision(), model.precision(), model.description().pooling(), loaded.identity().maxTokens(),
                    (System.nanoTime() - start) / 1_000_000, model.written() ? "written" : "there");
            return loaded;
        } catch (IOException e) {
            throw new ModelException("The encoder " + name + " cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static PreparedModel prepare(String name, EncoderConfig config, Precision precision, String version) throws IOException {
        String folder = name;
        String id = folder.replaceFirst("[/\\\\]+$", "").replaceFirst(".*[/\\\\]", "");
        if (ModelUrl.isOne(folder)) {
            ModelUrl located = ModelUrl.locate(folder, config.cacheDir().resolve("djl"));
            folder = located.folder().toString();
            id = located.id();
        }
        if (!TracedFolder.isOne(Path.of(folder))) {
            return new ModelCache(config.cacheDir().resolve("models")).prepare(ModelSource.of(folder, id), precision, version);
        }
        if (config.precision() == EncoderConfig.PrecisionChoice.BF16) {
            throw new IllegalArgumentException("leitmotif.encoder.precision is bf16; the traced model " + name + " runs in fp32 only.");
        }
        return TracedFolder.read(Path.of(folder), id).prepared();
    }

    private static LoadedModel load(PreparedModel model, int member, int maxBatchTokens) throws IOException {
        ModelDescription description = model.description();
        int maxTokens = Math.min(description.maxTokens(), maxBatchTokens);
        TorchEngine engine = TorchEngine.load(model);
        try {
            WindowReader reader = new WindowReader(model, member, maxTokens);
            try {
                int dimension = dimension(engine, reader, model);
                return new LoadedModel(new EncoderIdentity(description.id(), description.revision(), description.sha256(), dimension,
                        maxTokens, model.precision()), reader, engine);
            } catch (RuntimeException e) {
                reader.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    /** Embeds one window, of an archive that was not written here the longest: it may have fewer positions than it says. */
    private static int dimension(TorchEngine engine, WindowReader reader, PreparedModel model) {
        int tokens = model.signature() == PreparedModel.Signature.RAGGED ? 2 : reader.maxTokens();
        int dimension;
        try {
            dimension = engine.embed(new Batch(List.of(reader.filler(tokens)))).get(0).dimension();
        } catch (RuntimeException e) {
            throw new ModelException(model.archive() + " does not run: " + e.getMessage(), e);
        }
        if (model.description().dimension() != 0 && model.description().dimension() != dimension) {
            throw new ModelException(model.archive() + " gives " + dimension + " values, not the " + model.description().dimension()
                    + " of its model.");
        }
        return dimension;
    }

    @Override
    public void close() {
        engine.close();
        reader.close();
    }
}
