package io.leitmotif.model.bert;

import java.util.Optional;

/**
 * A BERT encoder and how its token vectors become an embedding of length 1 (Reimers and Gurevych 2019).
 *
 * @param bert       its weights
 * @param pooling    what makes one vector of many
 * @param projection what follows
 */
public record SentenceBert(BertWeights bert, Pooling pooling, Optional<Projection.Weights> projection) {}
