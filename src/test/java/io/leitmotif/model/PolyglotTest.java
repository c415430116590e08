package io.leitmotif.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.file.Sha256;
import io.leitmotif.vector.AffineMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolyglotTest {

    private static final AffineMap MAP = new AffineMap(new float[] {1, 0, 0, 1}, new float[] {0, 0});
    private static final String HUB = "{\"language\":\"zh\",\"model\":\"models/a\"}";

    @TempDir
    Path folder;

    private Polyglot read(String id, String... routes) throws IOException {
        Files.writeString(folder.resolve("encoder.json"), "{\"id\":\"" + id + "\",\"routes\":[" + String.join(",", routes) + "]}");
        return Polyglot.read(folder.toString());
    }

    private String route(String language, String more) throws IOException {
        byte[] map = MapFile.write(MAP);
        Files.write(folder.resolve("map.safetensors"), map);
        return "{\"language\":\"" + language + "\",\"model\":\"models/b\",\"map\":{\"resource\":\"map.safetensors\",\"sha256\":\""
                + Sha256.of(map) + "\"}" + more + "}";
    }

    private String refused(String... routes) {
        return assertThrows(ModelException.class, () -> read("two", routes)).getMessage()
                .replace(folder + "/encoder.json cannot be used: ", "");
    }

    @Test
    void theBundledOneReadsChineseWithTheHub() {
        Polyglot bundled = Polyglot.read("models/polyglot");
        assertEquals("zh", bundled.routes().get(0).language());
        assertNull(bundled.routes().get(0).map());
        assertTrue(bundled.routes().stream().anyMatch(route -> route.language().equals("en") && "Latn".equals(route.script())));
    }

    @Test
    void aFolderIsOneByItsFile() throws IOException {
        assertFalse(Polyglot.isOne(folder.toString()));
        Polyglot read = read("two", HUB, route("en", ",\"script\":\"Latn\""));
        assertTrue(Polyglot.isOne(folder.toString()));
        assertEquals("two", read.id());
        assertEquals(new Polyglot.Route("en", "Latn", "models/b", MAP), read.routes().get(1));
    }

    @Test
    void aMapThatIsNotTheOneMeantIsRefused() throws IOException {
        String route = route("en", "");
        Files.write(folder.resolve("map.safetensors"), MapFile.write(new AffineMap(new float[] {2}, new float[] {0})));
        assertTrue(refused(HUB, route).startsWith("map.safetensors has sha256 "));
        Files.delete(folder.resolve("map.safetensors"));
        assertTrue(refused(HUB, route).startsWith("There is no " + folder + "/map.safetensors"));
    }

    @Test
    void twoRoutesForOneLanguageOrScriptAreRefused() throws IOException {
        assertEquals("there are two routes for en or its script", refused(HUB, route("en", ""), route("en", "")));
        assertEquals("there are two routes for de or its script",
                refused(HUB, route("en", ",\"script\":\"Latn\""), route("de", ",\"script\":\"Latn\"")));
    }

    @Test
    void aHubWithAMapIsRefused() throws IOException {
        assertEquals("the first of its routes is the hub's, without a map, and there is at least that", refused(route("zh", "")));
        assertEquals("the first of its routes is the hub's, without a map, and there is at least that", refused());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"model\":\"models/a\"}                                               | language",
        "{\"language\":\"zh\"}                                                  | model",
        "{\"language\":null,\"model\":\"models/a\"}                             | language \"null\" is no BCP 47 tag",
        "{\"language\":\"Chinese!\",\"model\":\"models/a\"}                     | language \"Chinese!\" is no BCP 47 tag",
        "{\"language\":\"zh\",\"model\":\" \"}                                  | names no model",
        "{\"language\":\"zh\",\"model\":\"models/a\",\"script\":\"Xyzz\"}       | script \"Xyzz\" is none of one alphabet",
        "{\"language\":\"zh\",\"model\":\"models/a\",\"script\":\"Zyyy\"}       | is that of no letters",
        "null                                                                   | one of its routes is null",
        "{\"language\":\"zh\",\"model\":\"models/a\",\"maps\":1}                | maps",
        "{\"language\":\"zh\",\"model\":\"models/a\"                            | end-of-input"})
    void whatCannotBeIsRefusedByName(String hub, String said) {
        String message = assertThrows(ModelException.class, () -> read("two", hub)).getMessage();
        assertTrue(message.contains(said) || message.contains("Unexpected"), message);
    }

    @Test
    void aNameWithOtherCharactersIsRefused() {
        assertTrue(assertThrows(ModelException.class, () -> read("../two", HUB)).getMessage().contains("id \"../two\""));
    }
}
