/** What a BERT encoder is: its sizes, its weights by name and in shape, what comes after its last layer. */
package io.leitmotif.model.bert;
