package io.leitmotif.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The one Chinese script a text is brought to before the tokenizer, for a model that learnt mostly from that script. */
public enum Script {
    /** Leave the text as it is written. */
    @JsonProperty("any")
    ANY,
    /** Traditional characters become simplified ones (ISO 15924 "Hans"). */
    @JsonProperty("Hans")
    HANS
}
