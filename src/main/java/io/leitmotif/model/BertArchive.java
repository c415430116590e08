package io.leitmotif.model;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Puts a script and its weights into an archive. */
final class BertArchive {

    private BertArchive() {}

    /** @param out closed when it returns */
    static void write(BertScript script, Precision precision, OutputStream out) throws IOException {
        Pickle pickle = new Pickle().object("__torch__", "BertEncoder");
        int file = 0;
        for (Map.Entry<String, Weight> entry : script.state().entrySet()) {
            pickle.entry(entry.getKey(), storage(precision), Integer.toString(file++), entry.getValue().shape());
        }
        try (TorchArchive archive = new TorchArchive(out)) {
            archive.add("data.pkl", pickle.endObject().end());
            archive.add("code/__torch__.py", script.code());
            archive.add("constants.pkl", Pickle.emptyTuple());
            archive.add("version", "10\n");
            archive.add("byteorder", "little");
            file = 0;
            for (Weight weight : script.state().values()) {
                archive.add(file++, weight, precision);
            }
        }
    }

    private static String storage(Precision precision) {
        return switch (precision) {
            case FP32 -> "FloatStorage";
            case BF16 -> "BFloat16Storage";
        };
    }
}
