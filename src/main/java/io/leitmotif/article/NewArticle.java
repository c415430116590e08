package io.leitmotif.article;

import io.leitmotif.text.document.Metadata;
import io.leitmotif.topic.EmbeddedDocument;
import io.leitmotif.topic.TopicScore;
import java.util.List;
import java.util.Objects;

/**
 * An article that was read and is to be stored, all at once.
 *
 * @param externalId      the sender's own name for it, unique, or null
 * @param textSha256      SHA-256 of the clean text, lower-case hex: the same text is the same article
 * @param metadata        given or found; with a language
 * @param summary         the lead sentence(s)
 * @param format          the format it was read as
 * @param content         the original, as it was sent; of a PDF the text read in it
 * @param cleanText       what was read in it
 * @param topics          a score for every topic in use
 * @param document        its title, passages and whole, embedded
 * @param encoderId       which encoder made it
 * @param encoderRevision and which revision of it
 * @param encoderSha256   of its weights, lower-case hex
 * @param unknownShare    how many of its tokens that encoder does not know, 0..1
 */
public record NewArticle(String externalId, String textSha256, Metadata metadata, String summary, String format,
        String content, String cleanText, List<TopicScore> topics, EmbeddedDocument document, String encoderId,
        String encoderRevision, String encoderSha256, double unknownShare) {

    /** Refuses what the database would refuse; copies the topics. */
    public NewArticle {
        Objects.requireNonNull(textSha256, "textSha256");
        Objects.requireNonNull(metadata.language(), "language");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(cleanText, "cleanText");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(encoderId, "encoderId");
        Objects.requireNonNull(encoderRevision, "encoderRevision");
        Objects.requireNonNull(encoderSha256, "encoderSha256");
        topics = List.copyOf(topics);
    }
}
