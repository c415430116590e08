package io.leitmotif.encoder;

import io.leitmotif.model.torch.Precision;

/**
 * What is to be stored beside every vector: vectors of different identities have no angle between them.
 *
 * @param id        the model's name
 * @param revision  its edition
 * @param sha256    of its weights; where several models are one encoder, of all that decides what comes out
 * @param dimension values in an embedding
 * @param maxTokens tokens in a window, {@code [CLS]} and {@code [SEP]} included
 * @param precision the number format computed in; between precisions of one model the cosine is at least 0.9999
 */
public record EncoderIdentity(String id, String revision, String sha256, int dimension, int maxTokens, Precision precision) {}
