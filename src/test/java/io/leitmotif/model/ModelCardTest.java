package io.leitmotif.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.model.bert.Pooling;
import io.leitmotif.model.file.ModelException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelCardTest {

    @TempDir
    Path folder;

    @Test
    void theBundledCardSaysWhatTheModelIs() {
        ModelDescription card = ModelFolders.of(Path.of(ModelFolders.BUNDLED)).description();
        assertEquals("bge-small-zh-v1.5", card.id());
        assertEquals(512, card.dimension());
        assertEquals(512, card.maxTokens());
        assertEquals(Pooling.CLS, card.pooling());
        assertEquals(Script.HANS, card.script());
        assertTrue(card.lowerCase());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "id": "bge-small-zh-v1.5"   | "id": "../bge"         | id "../bge"
            "MIT"                       | " "                    | licence is missing
            "dimension": 512            | "dimension": 0         | dimension is 0
            "dimension": 512            | "dimension": 384       | 512 dimensions and 512 positions, the card says 384
            "maxTokens": 512            | "maxTokens": 513       | the card says 512 dimensions and 513 tokens
            "maxTokens": 512            | "maxTokens": 2         | maxTokens is 2
            "pooling": "CLS"            | "pooling": "LAST"      | LAST
            "lowerCase": true           | "lowercase": true      | lowerCase
            "maxTokens": 512,           | ''                     | maxTokens
            "48cea5d44424912a6fd1ea647bf4fe50b55ab8b1e5879c3275f80e339e8fae26" | "48cea5" | sha256 "48cea5"
            "bge-small-zh-v1.5.onnx"    | "../../etc/passwd"     | a plain name
            """)
    void aCardWithAFaultIsRefusedAndTheFaultIsNamed(String old, String replacement, String named) {
        ModelException refused = assertThrows(ModelException.class, () -> ModelFolders.card(folder, old, replacement));
        assertTrue(refused.getMessage().contains(named), refused.getMessage());
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        ModelException refused = assertThrows(ModelException.class, () -> ModelFolders.of(Path.of("models/nowhere")));
        assertTrue(refused.getMessage().startsWith("There is no model models/nowhere, on disk or on the class path"), refused.getMessage());
    }
}
