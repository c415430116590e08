package io.leitmotif.teaching;

import io.leitmotif.article.topic.Heads;
import io.leitmotif.article.topic.NewHead;
import io.leitmotif.article.topic.StoredHead;
import io.leitmotif.article.topic.StoredTopic;
import io.leitmotif.article.topic.Topics;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.topic.head.HeadTrainer;
import io.leitmotif.topic.head.TrainedHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.jboss.logging.Logger;

/** Learns heads from what there is to learn, one at a time for each topic, and keeps every one of them. Thread-safe. */
@ApplicationScoped
class Training {

    private static final Logger LOG = Logger.getLogger(Training.class);

    private final TopicConfig config;
    private final Bundle bundle;
    private final Curriculum curriculum;
    private final Topics topics;
    private final Heads heads;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private HeadTrainer trainer;

    @Inject
    Training(TopicConfig config, Bundle bundle, Curriculum curriculum, Topics topics, Heads heads) {
        this.config = config;
        this.bundle = bundle;
        this.curriculum = curriculum;
        this.topics = topics;
        this.heads = heads;
    }

    /** Everything beside its lessons that would give a topic another head; 64 hex digits. */
    String key() {
        return Sha256.of(HeadTrainer.VERSION + "\n" + bundle.key());
    }

    /** Whether a topic's head was learnt by another encoder, an older edition or other bundled examples. */
    boolean isOld(StoredTopic topic) {
        return topic.head() != null && !heads.serving(topic.topic().id()).orElseThrow().trainedBy().equals(key());
    }

    /** Learns a head that decides from now on, whatever its figures: what was taught with it was meant. */
    Optional<StoredHead> learn(String topicId) {
        return learn(topicId, true, (now, learnt) -> true);
    }

    /** Learns a head that decides from now on unless its F1 falls by more than {@link TopicConfig#maxF1Loss}. */
    Optional<StoredHead> learnIfGood(String topicId) {
        return learn(topicId, false, (now, learnt) -> now.f1() == null || learnt.f1() == null
                || learnt.f1() >= now.f1() - config.maxF1Loss());
    }

    private Optional<StoredHead> learn(String topicId, boolean anyway, BiPredicate<StoredHead, NewHead> goodEnough) {
        synchronized (locks.computeIfAbsent(topicId, id -> new Object())) {
            long start = System.nanoTime();
            StoredTopic topic = topics.require(topicId); // its count of lessons first: what comes meanwhile is learnt next
            if (!anyway && !topic.behind() && !isOld(topic)) {
                return Optional.empty(); // whoever taught it has learnt it meanwhile
            }
            Optional<Curriculum.Syllabus> found = curriculum.syllabus(topic.topic());
            if (found.isEmpty()) {
                heads.leaveWithout(topicId, topic.lessons());
            }
            return found.map(syllabus -> {
                TrainedHead trained = trainer().train(syllabus.lesson());
                StoredHead head = heads.add(topicId, new NewHead(trained.head(), key(), topic.lessons(),
                        syllabus.positives(), syllabus.negatives(), syllabus.corrections(),
                        Figures.f1(syllabus, trained)), goodEnough);
                LOG.infof("%s head %d of %s: %d texts with it, %d without, %d corrections, F1 %s, %d ms",
                        head.accepted() ? "Learnt" : "Kept back", head.version(), topicId, syllabus.positives(),
                        syllabus.negatives(), syllabus.corrections(), head.f1(),
                        (System.nanoTime() - start) / 1_000_000);
                return head;
            });
        }
    }

    /** How the head that a lesson gives now does on what it has not seen: for an evaluation, nothing is kept. */
    TrainedHead tryOut(Curriculum.Syllabus syllabus) {
        return trainer().train(syllabus.lesson());
    }

    private synchronized HeadTrainer trainer() {
        if (trainer == null) {
            trainer = new HeadTrainer(List.copyOf(bundle.texts()));
        }
        return trainer;
    }
}
