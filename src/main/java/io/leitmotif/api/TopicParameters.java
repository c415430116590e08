package io.leitmotif.api;

import io.leitmotif.topic.TopicClassifier;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a request says of the topics it wants to be shown. */
public class TopicParameters {

    @QueryParam("vocabulary")
    @Parameter(description = "Only topics of these vocabularies, separated by commas; all if not given")
    String vocabulary;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String acceptLanguage;

    /** Those topics, of what decides now. */
    public ShownTopics of(TopicClassifier topics) {
        return ShownTopics.of(topics, vocabulary, acceptLanguage);
    }
}
