/** Writes a BERT encoder as the TorchScript archive that is fastest on a processor. */
package io.leitmotif.model.torch;
