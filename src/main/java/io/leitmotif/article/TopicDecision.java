package io.leitmotif.article;

import io.leitmotif.topic.TopicScore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was decided on one topic of one article, as it was decided, and what a person said of it. */
@Embeddable
public class TopicDecision {

    @Column(name = "topic_id", nullable = false)
    String topicId;

    @Column(nullable = false)
    double score;

    @Column(nullable = false)
    boolean assigned;

    @Column(name = "head_version")
    Integer headVersion;

    Boolean confirmed;

    @Column(nullable = false)
    String evidence;

    /** For the mapper. */
    protected TopicDecision() {
    }

    TopicDecision(TopicScore decided) {
        topicId = decided.topicId();
        score = decided.score();
        assigned = decided.assigned();
        headVersion = decided.head();
        confirmed = decided.confirmed();
        evidence = EvidenceJson.write(decided.evidence());
    }

    TopicScore value() {
        return new TopicScore(topicId, score, assigned, headVersion, confirmed, EvidenceJson.read(evidence));
    }
}
