package io.leitmotif.article.topic;

import io.leitmotif.topic.vocabulary.Topic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** A topic. Its row stays for ever: ids are never given again. */
@Entity
@Table(name = "topic")
public class TopicRow {

    @Id
    String id;

    @Column(nullable = false)
    String vocabulary;

    @Column(nullable = false)
    int place;

    @Column(nullable = false)
    @Convert(converter = LabelsConverter.class)
    Map<String, String> labels;

    @Column(nullable = false)
    String description;

    String broader;

    Double threshold;

    @Column(nullable = false)
    boolean retired;

    @Column(nullable = false)
    boolean edited;

    @Column(nullable = false)
    int lessons;

    @Column(nullable = false)
    int learnt;

    @Column(name = "head_version")
    Integer headVersion;

    /** For the mapper. */
    protected TopicRow() {
    }

    TopicRow(Topic topic, int place) {
        id = topic.id();
        vocabulary = topic.vocabulary();
        this.place = place;
        lessons = 1;
        describe(topic);
    }

    /** Takes over all of a topic but what it is called by and belongs to. */
    void describe(Topic topic) {
        labels = topic.labels();
        description = topic.description();
        broader = topic.broader();
        threshold = topic.threshold();
        retired = topic.retired();
    }

    StoredTopic value() {
        return new StoredTopic(new Topic(id, vocabulary, labels, description, broader, threshold, retired), edited,
                lessons, learnt, headVersion);
    }
}
