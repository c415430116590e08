package io.leitmotif.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The five articles it began with, and the topics they have. */
public enum Seeds {

    /** Tencent's centre in Chengdu: front matter and HTML. */
    CHENGDU("000_cd0578b44267b8a2.txt", Set.of("ai", "digital-culture")),
    /** WeCity in Chongqing: plain text. */
    CHONGQING("001_338c20571aa01691.txt", Set.of("smart-city", "digital-culture")),
    /** A contest in Shenzhen: Traditional with readings in brackets. */
    SHENZHEN("002_223ce10378dd5064.txt", Set.of("ai")),
    /** Chengdu's pilot zone: OCR columns. */
    PILOT_ZONE("003_99ce95d519b90e4c.txt", Set.of("ai")),
    /** Qingdao's two parks: Traditional, damaged readings, everything twice. */
    QINGDAO("004_4615f18d24f64a74.txt", Set.of("vr", "ai"));

    final String file;
    final Set<String> topics;

    Seeds(String file, Set<String> topics) {
        this.file = file;
        this.topics = topics;
    }

    String content() {
        try {
            return Files.readString(Path.of("seeds", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
