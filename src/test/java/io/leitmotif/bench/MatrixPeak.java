package io.leitmotif.bench;

import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;
import io.leitmotif.model.torch.Precision;
import io.leitmotif.model.torch.ProductArchive;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The most that one thread of this machine gets out of the engine's matrix products: floating-point operations per CPU
 * second, the best of several shapes and rounds. The engine runs, with one thread. Not thread-safe.
 */
final class MatrixPeak implements AutoCloseable {

    /** Rows times hidden times intermediate, and back. */
    private record Products(int rows, int hidden, int intermediate, boolean packed) {

        private double flops() {
            return 4.0 * rows * hidden * intermediate;
        }

        @Override
        public String toString() {
            return rows + "×" + hidden + "×" + intermediate + (packed ? " packed" : "");
        }
    }

    /** Large squares, and what most of our model's time goes to. */
    private static final List<Products> PRODUCTS = List.of(new Products(2048, 2048, 2048, false),
            new Products(2048, 2048, 2048, true), new Products(1024, 512, 2048, true), new Products(4096, 512, 2048, true));
    /** Of one measurement, in floating-point operations: a third of a second of a core of 2023, with AMX where it is bfloat16. */
    private static final Map<Precision, Double> WORK = Map.of(Precision.FP32, 60e9, Precision.BF16, 200e9);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Model model;
    private final Map<Precision, Double> best = new EnumMap<>(Precision.class);
    private final Map<Precision, Products> bestProducts = new EnumMap<>(Precision.class);

    MatrixPeak(Path folder) throws Exception {
        ProductArchive.write(folder.resolve("product.pt"));
        model = Model.newInstance("product", "PyTorch");
        model.load(folder, "product");
    }

    /** Measures all products once more, in one number format. */
    void measure(Precision precision) {
        for (Products products : PRODUCTS) {
            try (NDManager manager = model.getNDManager().newSubManager()) {
                NDArray x = manager.randomNormal(new Shape(products.rows, products.hidden));
                NDArray up = manager.randomNormal(new Shape(products.intermediate, products.hidden)).div(Math.sqrt(products.hidden));
                NDArray down = manager.randomNormal(new Shape(products.hidden, products.intermediate)).div(Math.sqrt(products.intermediate));
                NDList matrices = new NDList(x, up, down);
                int times = (int) Math.ceil(WORK.get(precision) / products.flops());
                long once = Long.MAX_VALUE;
                for (int i = 0; i < 6; i++) { // the first calls compile; a disturbed one must not make the rest look fast
                    once = Math.min(once, nanoseconds(manager, matrices, precision, 1, products.packed));
                }
                long more = nanoseconds(manager, matrices, precision, 1 + times, products.packed);
                double rate = times * products.flops() * 1e9 / (more - once); // casting and packing are in both
                if (rate > of(precision)) {
                    best.put(precision, rate);
                    bestProducts.put(precision, products);
                }
            }
        }
    }

    /** The best so far, in floating-point operations per CPU second; 0 before {@link #measure}. */
    double of(Precision precision) {
        return best.getOrDefault(precision, 0.0);
    }

    /** One line: the best of both and the shapes it was found with. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("Peak of one thread, GFLOP per CPU second:");
        best.forEach((precision, rate) -> line.append(" %s %.0f (%s)".formatted(precision, rate / 1e9, bestProducts.get(precision))));
        return line.toString();
    }

    private long nanoseconds(NDManager manager, NDList matrices, Precision precision, int times, boolean packed) {
        int type = switch (precision) {
            case FP32 -> 6;
            case BF16 -> 15;
        };
        NDList input = new NDList(matrices);
        for (long value : new long[] {type, times, packed ? 1 : 0}) {
            input.add(manager.create(new long[] {value}, new Shape()));
        }
        long start = THREADS.getCurrentThreadCpuTime();
        NDArray value = model.getBlock().forward(new ParameterStore(manager, false), input, false).singletonOrThrow();
        value.attach(manager);
        value.toFloatArray();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    @Override
    public void close() {
        model.close();
    }
}
