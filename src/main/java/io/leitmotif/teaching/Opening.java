package io.leitmotif.teaching;

import io.leitmotif.article.topic.Lessons;
import io.leitmotif.article.topic.StoredExample;
import io.leitmotif.article.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings topics up to what this edition of the service comes with, before the first request. */
@ApplicationScoped
public class Opening {

    private static final int BATCH = 32;

    private final Bundle bundle;
    private final TextReader reader;
    private final Lessons lessons;
    private final Topics topics;
    private final Training training;
    private final Retraining retraining;
    private final Reclassifying reclassifying;
    private final LiveTopics live;

    @Inject
    Opening(Bundle bundle, TextReader reader, Lessons lessons, Topics topics, Training training,
            Retraining retraining, Reclassifying reclassifying, LiveTopics live) {
        this.bundle = bundle;
        this.reader = reader;
        this.lessons = lessons;
        this.topics = topics;
        this.training = training;
        this.retraining = retraining;
        this.reclassifying = reclassifying;
        this.live = live;
    }

    /** On return there is a head for every topic in use, learnt with this encoder and these bundled examples. */
    public void open() {
        lessons.adopt(bundle.vocabulary().topics());
        int embedded;
        do {
            embedded = lessons.embedAnew(reader.key(), BATCH,
                    stored -> reader.read(stored.stream().map(StoredExample::example).toList()));
        } while (embedded == BATCH);
        topics.all().parallelStream().filter(topic -> !topic.topic().retired()
                        && (topic.head() == null ? topic.behind() : training.isOld(topic)))
                .forEach(topic -> training.learn(topic.topic().id()));
        live.refresh();
        retraining.wake();
        reclassifying.wake();
    }
}
