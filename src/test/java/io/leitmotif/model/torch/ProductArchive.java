package io.leitmotif.model.torch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes TorchScript that multiplies matrices and does nothing else: {@code forward(x, up, down, type, times, packed)} takes x
 * to x·upᵀ·downᵀ {@code times} times in PyTorch's number format {@code type} (6 is float32, 15 bfloat16), by oneDNN with packed
 * weights or by {@code torch.matmul}, and gives the first value. Each product waits for the one before: equal ones that
 * do not, TorchScript computes once. The casts are inside, because DJL's {@code NDArray.toType(BFLOAT16)} ends the JVM.
 */
public final class ProductArchive {

    private static final String CODE = """
            class Product(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
              def forward(self: __torch__.Product,
                x: Tensor,
                up: Tensor,
                down: Tensor,
                type: Tensor,
                times: Tensor,
                packed: Tensor) -> Tensor:
                kind = int(type)
                n = int(times)
                y = torch.to(x, kind)
                u = torch.to(up, kind)
                d = torch.to(down, kind)
                if torch.eq(int(packed), 1):
                  v = ops.mkldnn._reorder_linear_weight(u, torch.size(x, 0))
                  e = ops.mkldnn._reorder_linear_weight(d, torch.size(x, 0))
                  for i in range(n):
                    z = ops.mkldnn._linear_pointwise(y, v, None, "none", annotate(List[Optional[number]], []), "")
                    y = ops.mkldnn._linear_pointwise(z, e, None, "none", annotate(List[Optional[number]], []), "")
                else:
                  for i in range(n):
                    y = torch.matmul(torch.matmul(y, torch.t(u)), torch.t(d))
                return torch.to(torch.slice(torch.select(y, 0, 0), 0, 0, 1, 1), 6)
              def __getstate__(self: __torch__.Product) -> Dict[str, Tensor]:
                return annotate(Dict[str, Tensor], {})
              def __setstate__(self: __torch__.Product,
                state: Dict[str, Tensor]) -> NoneType:
                self.training = False
                return None
            """;

    private ProductArchive() {
    }

    /** @param file replaced */
    public static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (TorchArchive archive = new TorchArchive(file)) {
            archive.add("data.pkl", new Pickle().object("__torch__", "Product").endObject().end());
            archive.add("code/__torch__.py", CODE);
            archive.add("constants.pkl", Pickle.emptyTuple());
            archive.add("version", "10\n");
            archive.add("byteorder", "little");
        }
    }
}
