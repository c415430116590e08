package io.leitmotif.topic.vocabulary;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.leitmotif.model.file.ModelFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a vocabulary from its file: the topics, and the names of the files with an example a line. */
public final class VocabularyReader {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private record VocabularyFile(String id, List<TopicEntry> topics, List<String> examples) {
    }

    private record TopicEntry(String id, Map<String, String> labels, String description, String broader) {
    }

    private VocabularyReader() {
    }

    /**
     * @param name such as models/topics/sectors.json
     * @throws UncheckedIOException     if a file is not there or is no JSON, naming the file and the line
     * @throws IllegalArgumentException if what it says contradicts itself
     */
    public static Vocabulary read(String name) {
        try (InputStream in = ModelFiles.open(name)) {
            VocabularyFile file = JSON.readValue(in, VocabularyFile.class);
            List<Example> examples = new ArrayList<>();
            for (String examplesName : file.examples()) {
                readExamples(examplesName, examples);
            }
            List<Topic> topics = file.topics().stream().map(topic -> new Topic(topic.id(), file.id(), topic.labels(),
                    topic.description(), topic.broader(), null, false)).toList();
            return new Vocabulary(file.id(), topics, examples);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is no vocabulary: " + e.getMessage(), e);
        }
    }

    private static void readExamples(String name, List<Example> into) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(ModelFiles.open(name), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    into.add(JSON.readValue(line, Example.class));
                } catch (IOException e) {
                    throw new IOException(name + " line " + number + ": " + e.getMessage(), e);
                }
            }
        }
    }
}
