package io.leitmotif.encoder;

import io.leitmotif.model.Prompts;

/** What a text is embedded for. It matters to models that were taught with a prompt for each; to others both are the same. */
public enum Role {
    /** It is searched with. */
    QUERY {
        @Override
        String prompt(Prompts prompts) {
            return prompts.query();
        }
    },
    /** It is found, compared or classified. */
    PASSAGE {
        @Override
        String prompt(Prompts prompts) {
            return prompts.passage();
        }
    };

    abstract String prompt(Prompts prompts);
}
