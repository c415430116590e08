package io.leitmotif.model.bert;

import com.fasterxml.jackson.databind.JsonNode;
import io.leitmotif.model.file.JsonFields;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.Weight;
import io.leitmotif.model.file.WeightFile;
import java.util.Arrays;
import java.util.Optional;

/**
 * A product with a matrix after pooling, which sentence-transformers calls a Dense module; LaBSE has one (Feng et al. 2020).
 *
 * @param inputs  values before
 * @param outputs values after
 * @param biased  whether a vector is added to the product
 * @param tanh    whether the hyperbolic tangent follows; else nothing does
 */
public record Projection(int inputs, int outputs, boolean biased, boolean tanh) {

    /**
     * A projection with its weights.
     *
     * @param matrix [out, in]
     * @param bias   [out]
     */
    public record Weights(Weight matrix, Optional<Weight> bias, boolean tanh) {}

    /** @throws ModelException if the {@code config.json} of the module asks for something else */
    public static Projection of(JsonNode config) {
        String activation = JsonFields.text(config, "activation_function").orElse("missing");
        boolean tanh = activation.endsWith(".Tanh");
        if (!tanh && !activation.endsWith(".Identity")) {
            throw new ModelException("activation_function is " + activation + "; read are torch's Tanh and Identity");
        }
        int inputs = JsonFields.integer(config, "in_features").orElse(0);
        int outputs = JsonFields.integer(config, "out_features").orElse(0);
        if (inputs < 1 || outputs < 1) {
            throw new ModelException("in_features is " + inputs + " and out_features " + outputs + "; both are numbers from 1 on");
        }
        return new Projection(inputs, outputs, JsonFields.flag(config, "bias", true), tanh);
    }

    /** @throws ModelException if the file has other weights */
    public Weights weights(WeightFile file) {
        return new Weights(get(file, "linear.weight", outputs, inputs),
                biased ? Optional.of(get(file, "linear.bias", outputs)) : Optional.empty(), tanh);
    }

    private static Weight get(WeightFile file, String name, int... shape) {
        return file.find(name).filter(weight -> Arrays.equals(weight.shape(), shape))
                .orElseThrow(() -> new ModelException("it has no weight " + name + " of shape " + Arrays.toString(shape)));
    }
}
