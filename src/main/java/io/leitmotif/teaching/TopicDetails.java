package io.leitmotif.teaching;

import io.leitmotif.article.topic.StoredHead;
import io.leitmotif.topic.vocabulary.Topic;
import java.util.List;

/**
 * All there is to know of a topic.
 *
 * @param topic     the topic
 * @param assignedAt the least score that assigns it, set or learnt; null if it has no head
 * @param examples  texts that have it, those that come with the service first
 * @param head      what decides on it, or null
 * @param learning  whether something that was taught is still to be learnt
 */
public record TopicDetails(Topic topic, Double assignedAt, List<String> examples, StoredHead head, boolean learning) {
}
