package io.leitmotif.article;

import io.leitmotif.text.document.Metadata;
import io.leitmotif.topic.TopicScore;
import io.leitmotif.vector.Embedding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An article as it is in the database, without its long text (see {@link Articles#text}).
 *
 * @param id              time-ordered UUID (RFC 9562, version 7)
 * @param externalId      the sender's own name for it, or null
 * @param metadata        what is known beside its text, its language among it
 * @param receivedAt      when it was stored
 * @param summary         the lead sentence(s)
 * @param topics          a score for every topic that there was when it was decided, best first
 * @param embedding       of the whole article
 * @param encoderId       which encoder made it
 * @param encoderRevision and which revision of it
 * @param duplicateOf     the article that this one is a near copy of, or null; never one that is a copy itself
 * @param storyId         the story it belongs to, or null while none was looked for
 * @param unknownShare    how many of its tokens the encoder does not know, 0..1; null if it was stored before that was
 *                        counted
 */
public record StoredArticle(UUID id, String externalId, Metadata metadata, Instant receivedAt, String summary,
        List<TopicScore> topics, Embedding embedding, String encoderId, String encoderRevision,
        UUID duplicateOf, UUID storyId, Double unknownShare) {

    /** Copies the topics. */
    public StoredArticle {
        topics = List.copyOf(topics);
    }

    /** The ids of the topics it has, best first. */
    public List<String> assignedTopics() {
        return topics.stream().filter(TopicScore::assigned).map(TopicScore::topicId).toList();
    }

    /** The largest of its topics' {@link TopicScore#uncertainty}: above 0 if a person should look. */
    public double uncertainty() {
        return topics.stream().mapToDouble(TopicScore::uncertainty).max().orElse(0);
    }

    /** When it happened for a reader: the date of publication, else of arrival. */
    public Instant date() {
        return metadata.publishedAt() != null ? metadata.publishedAt() : receivedAt;
    }
}
