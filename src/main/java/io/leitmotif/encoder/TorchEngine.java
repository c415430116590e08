package io.leitmotif.encoder;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.ParameterStore;
import io.leitmotif.model.PreparedModel;
import io.leitmotif.vector.Embedding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A model loaded into PyTorch, and its native memory. Thread-safe: every pass has arrays of its own. */
final class TorchEngine implements AutoCloseable {

    private static final String ENGINE = "PyTorch";

    private final Model model;
    private final ModelCall call;

    private TorchEngine(Model model, ModelCall call) {
        this.model = model;
        this.call = call;
    }

    /**
     * Starts PyTorch in this process unless it runs: without the network, without usage reports, and with one thread
     * for each caller.
     *
     * @return its version
     * @throws IOException if its {@link EngineLibraries} are not there or cannot be loaded
     */
    static String start(EngineLibraries libraries) throws IOException {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.pytorch.num_threads", "1");
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        return libraries.load(ENGINE).getVersion();
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
            throw new IOException(prepared.archive() + " cannot be loaded"
                    + (prepared.signature() == PreparedModel.Signature.RAGGED ? "; it is safe to delete it: " : ": ") + e.getMessage(), e);
        }
        return new TorchEngine(model, ModelCall.of(prepared));
    }

    /** The embeddings of a batch's windows, in its order. */
    List<Embedding> embed(Batch batch) {
        return call.parts(batch).stream().flatMap(part -> forward(part).stream()).toList();
    }

    private List<Embedding> forward(Batch batch) {
        try (NDManager manager = model.getNDManager().newSubManager()) {
            NDList input = call.input(manager, batch);
            NDList output = model.getBlock().forward(new ParameterStore(manager, false), input, false);
            output.attach(manager);
            NDArray vectors = call.output(output, input);
            return rows(vectors.toFloatArray(), (int) vectors.getShape().get(1));
        }
    }

    private static List<Embedding> rows(float[] values, int dimension) {
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
