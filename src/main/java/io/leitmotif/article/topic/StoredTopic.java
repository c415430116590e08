package io.leitmotif.article.topic;

import io.leitmotif.topic.vocabulary.Topic;

/**
 * A topic as it is in the database.
 *
 * @param topic   the topic
 * @param edited  whether somebody changed it, so that a newer edition of a bundled vocabulary leaves it alone
 * @param lessons how often something changed that it is learnt from
 * @param learnt  how many of these its newest head, accepted or not, has seen
 * @param head    the version of the head that decides, or null if it has none
 */
public record StoredTopic(Topic topic, boolean edited, int lessons, int learnt, Integer head) {

    /** Whether there is something it has not learnt yet. */
    public boolean behind() {
        return learnt < lessons;
    }
}
