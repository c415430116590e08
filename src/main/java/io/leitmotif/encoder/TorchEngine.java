package io.leitmotif.encoder;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.ParameterStore;
import io.leitmotif.model.PreparedModel;
import io.leitmotif.vector.Embedding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A model loaded into PyTorch, and its native memory. Thread-safe: every pass has arrays of its own. */
final class TorchEngine implements AutoCloseable {

    private static final String ENGINE = "PyTorch";
    /** Passes have a multiple of this many tokens, see {@link Window#span}. */
    private static final int STEP = 64;

    private final Model model;
    private final int dimension;

    private TorchEngine(Model model, int dimension) {
        this.model = model;
        this.dimension = dimension;
    }

    /**
     * Starts PyTorch in this process unless it runs: without the network, without usage reports, and with one thread
     * for each caller. The first start on a machine unpacks 446 MB into {@code libraries}.
     *
     * @return its version
     */
    static String start(Path libraries) {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        if (System.getenv("DJL_CACHE_DIR") == null && System.getProperty("DJL_CACHE_DIR") == null) {
            System.setProperty("DJL_CACHE_DIR", libraries.toAbsolutePath().toString());
        }
        System.setProperty("ai.djl.pytorch.num_threads", "1");
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        return Engine.getEngine(ENGINE).getVersion();
    }

    /** Reads the archive; {@link #start} has been called. */
    static TorchEngine load(PreparedModel prepared) throws IOException {
        String file = prepared.archive().getFileName().toString();
        String name = file.substring(0, file.lastIndexOf('.'));
        Model model = Model.newInstance(name, ENGINE);
        try {
            model.load(prepared.archive().getParent(), name);
        } catch (MalformedModelException | IOException | RuntimeException e) {
            model.close();
            throw new IOException(prepared.archive() + " cannot be loaded; it is safe to delete it: " + e.getMessage(), e);
        }
        return new TorchEngine(model, prepared.description().dimension());
    }

    /** The embeddings of a batch's windows, in its order. */
    List<Embedding> embed(Batch batch) {
        int total = (batch.tokens() + STEP - 1) / STEP * STEP;
        long[] ids = new long[total];
        long[] positions = new long[total];
        long[] spans = new long[batch.windows().size()];
        long[] lengths = new long[spans.length];
        int at = 0;
        for (int i = 0; i < spans.length; i++) {
            Window window = batch.windows().get(i);
            System.arraycopy(window.tokens(), 0, ids, at, window.length());
            for (int place = 0; place < window.length(); place++) {
                positions[at + place] = place;
            }
            spans[i] = window.span();
            lengths[i] = window.length();
            at += window.span();
        }
        try (NDManager manager = model.getNDManager().newSubManager()) {
            NDList input = new NDList(manager.create(ids), manager.create(positions), manager.create(spans), manager.create(lengths));
            NDArray output = model.getBlock().forward(new ParameterStore(manager, false), input, false).singletonOrThrow();
            output.attach(manager);
            return rows(output.toFloatArray());
        }
    }

    private List<Embedding> rows(float[] values) {
        List<Embedding> rows = new ArrayList<>();
        for (int from = 0; from < values.length; from += dimension) {
            rows.add(Embedding.of(Arrays.copyOfRange(values, from, from + dimension)));
        }
        return rows;
    }

    @Override
    public void close() {
        model.close();
    }
}
