package io.leitmotif.model.torch;

import io.leitmotif.model.HubWriter;
import io.leitmotif.model.file.Weight;
import java.nio.file.Path;

/** Writes TorchScript files as a tracer elsewhere would: embedding tables that are looked up, and nothing else. */
public final class TracedWriter {

    private TracedWriter() {}

    /**
     * Writes a model whose vector of a token is its row in the table; a filler's row is far away, so that one taken in shows.
     *
     * @param types whether {@code forward} takes token types, whose number is added
     * @param named whether it gives a dictionary with {@code last_hidden_state}; else the array
     */
    public static void write(Path file, HubWriter.Tensor table, boolean types, boolean named) throws Exception {
        Pickle pickle = new Pickle().object("__torch__", "Traced").entry("table", "FloatStorage", "0", table.shape()).endObject();
        String result = named ? "{\"last_hidden_state\": x}" : "x";
        String code = """
                class Traced(Module):
                  __parameters__ = []
                  __buffers__ = []
                  training : bool
                  table : Tensor
                  def forward(self: __torch__.Traced,
                    input_ids: Tensor,
                    attention_mask: Tensor%s) -> %s:
                    filler = torch.unsqueeze(torch.sub(attention_mask, 1), -1)
                    x = torch.add(torch.embedding(self.table, input_ids), torch.mul(filler, 1000.))%s
                    return %s
                  def __getstate__(self: __torch__.Traced) -> Dict[str, Tensor]:
                    return annotate(Dict[str, Tensor], {})
                  def __setstate__(self: __torch__.Traced,
                    state: Dict[str, Tensor]) -> NoneType:
                    self.training = False
                    self.table = torch.__getitem__(state, "table")
                    return None
                """.formatted(types ? ",\n    token_type_ids: Tensor" : "", named ? "Dict[str, Tensor]" : "Tensor",
                types ? "\n    x = torch.add(x, torch.unsqueeze(token_type_ids, -1))" : "", result);
        try (TorchArchive archive = new TorchArchive(file)) {
            archive.add("data.pkl", pickle.end());
            archive.add("code/__torch__.py", code);
            archive.add("constants.pkl", Pickle.emptyTuple());
            archive.add("version", "10\n");
            archive.add("byteorder", "little");
            float[] values = table.values();
            int width = table.shape()[1];
            archive.add(0, "table", new Weight(table.shape(), (from, count, into) ->
                    System.arraycopy(values, from * width, into, 0, count * width)), Precision.FP32);
        }
    }
}
