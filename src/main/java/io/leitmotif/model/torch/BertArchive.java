package io.leitmotif.model.torch;

import io.leitmotif.model.bert.SentenceBert;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.Weight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes a BERT encoder as the TorchScript archive that is fastest on a processor; what it computes is said at
 * {@link BertScript}.
 *
 * @param precision the number format of the weights and of all that is computed up to pooling
 * @param processor where it will run
 */
public record BertArchive(Precision precision, Processor processor) {

    /** What, beside the model, decides the bytes that are written: for the archive's name. */
    public String recipe() {
        return String.join("-", "v" + BertScript.VERSION, precision.name(), LinearKernel.of(processor).name(),
                Attention.of(precision, processor).name());
    }

    /**
     * Writes the archive.
     *
     * @param file overwritten
     * @throws ModelException if a weight is missing or of another shape; then nothing was written
     */
    public void write(SentenceBert model, Path file) throws IOException {
        BertScript script = new BertScript(model, LinearKernel.of(processor), Attention.of(precision, processor));
        Pickle pickle = new Pickle().object("__torch__", "BertEncoder");
        int number = 0;
        for (Map.Entry<String, Weight> entry : script.state().entrySet()) {
            pickle.entry(entry.getKey(), precision.storage(), Integer.toString(number++), entry.getValue().shape());
        }
        try (TorchArchive archive = new TorchArchive(file)) {
            archive.add("data.pkl", pickle.endObject().end());
            archive.add("code/__torch__.py", script.code());
            archive.add("constants.pkl", Pickle.emptyTuple());
            archive.add("version", "10\n");
            archive.add("byteorder", "little");
            number = 0;
            for (Map.Entry<String, Weight> entry : script.state().entrySet()) {
                archive.add(number++, entry.getKey(), entry.getValue(), precision);
            }
        }
    }
}
