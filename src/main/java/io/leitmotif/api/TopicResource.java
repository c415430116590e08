package io.leitmotif.api;

import io.leitmotif.topic.TopicClassifier;
import io.leitmotif.topic.Vocabulary;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The vocabulary. */
@Path("/topics")
@Tag(name = "Topics")
@Produces(MediaType.APPLICATION_JSON)
public class TopicResource {

    private final Vocabulary vocabulary;

    @Inject
    TopicResource(TopicClassifier classifier) {
        this.vocabulary = classifier.vocabulary();
    }

    /** All topics, in the vocabulary's order. */
    @GET
    @Operation(summary = "The topics that articles are classified into")
    public List<TopicView> topics() {
        return vocabulary.topics().stream().map(topic -> TopicView.of(topic, vocabulary)).toList();
    }
}
