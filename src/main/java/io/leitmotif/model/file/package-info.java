/** Files of models, on disk or in the jar: safetensors and ONNX as named matrices; touches nothing else. */
package io.leitmotif.model.file;
