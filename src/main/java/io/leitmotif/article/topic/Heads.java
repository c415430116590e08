package io.leitmotif.article.topic;

import io.leitmotif.problem.Problem;
import io.leitmotif.problem.ProblemException;
import io.leitmotif.topic.ServingHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Every head that was learnt, and which of them decides. Every method is one transaction. Thread-safe. */
@ApplicationScoped
public class Heads {

    private final TopicRepository topics;
    private final HeadRepository heads;
    private final Clock clock;

    @Inject
    Heads(TopicRepository topics, HeadRepository heads, Clock clock) {
        this.topics = topics;
        this.heads = heads;
        this.clock = clock;
    }

    /** A topic's heads, the newest first. */
    @Transactional
    public List<StoredHead> of(String topicId) {
        return heads.of(topicId);
    }

    /** The head that decides on a topic, if it has one. */
    @Transactional
    public Optional<StoredHead> serving(String topicId) {
        return topics.findByIdOptional(topicId)
                .flatMap(topic -> heads.described(topicId, topic.headVersion));
    }

    /** The same head itself. */
    @Transactional
    public Optional<ServingHead> servingHead(String topicId) {
        return serving(topicId).map(head -> new ServingHead(head.version(),
                heads.findById(new HeadRow.Key(topicId, head.version())).head));
    }

    /**
     * Keeps a head that was learnt under the topic's next version; it decides from now on if it is good enough.
     *
     * @param goodEnough told the head that decides now and the new one; not asked if none decides yet
     */
    @Transactional
    public StoredHead add(String topicId, NewHead learnt, BiPredicate<StoredHead, NewHead> goodEnough) {
        TopicRow topic = topics.hold(topicId).orElseThrow(() -> Topics.none(topicId));
        boolean accepted = serving(topicId).map(now -> goodEnough.test(now, learnt)).orElse(true);
        HeadRow row = new HeadRow(new HeadRow.Key(topicId, heads.lastVersion(topicId) + 1), learnt,
                clock.instant().truncatedTo(ChronoUnit.MICROS), accepted);
        heads.persist(row);
        topic.learnt = Math.max(topic.learnt, learnt.lessons());
        if (accepted) {
            topic.headVersion = row.key.version();
        }
        heads.flush();
        return row.value();
    }

    /** Notes that a topic has nothing left to learn from: no head decides on it. */
    @Transactional
    public void leaveWithout(String topicId, int lessons) {
        TopicRow topic = topics.hold(topicId).orElseThrow(() -> Topics.none(topicId));
        topic.learnt = Math.max(topic.learnt, lessons);
        topic.headVersion = null;
    }

    /**
     * Lets another of a topic's heads decide, such as one from before.
     *
     * @param trainedBy what heads are learnt with now
     * @throws ProblemException NOT_FOUND if there is no such topic or version, CONFLICT if it was learnt with something else
     */
    @Transactional
    public StoredHead serve(String topicId, int version, String trainedBy) {
        TopicRow topic = topics.hold(topicId).orElseThrow(() -> Topics.none(topicId));
        StoredHead head = heads.described(topicId, version)
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND, "topic " + topicId + " has no head " + version
                        + "; it has " + heads.of(topicId).stream().map(StoredHead::version).toList()));
        if (!head.trainedBy().equals(trainedBy)) {
            throw new ProblemException(Problem.CONFLICT, "head " + version + " of topic " + topicId
                    + " was learnt with another encoder or an older edition, and cannot decide beside this one");
        }
        topic.headVersion = version;
        return head;
    }
}
