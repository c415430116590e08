package io.leitmotif.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.leitmotif.model.bert.Pooling;
import io.leitmotif.model.file.ModelException;
import io.leitmotif.model.torch.Precision;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubFolderTest {

    private static final HubShape LABSE = HubShape.LABSE.small();

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void write() throws Exception {
        folder = HubWriter.write(parent, LABSE);
    }

    private ModelDescription description() {
        return ModelFolders.of(folder).description();
    }

    private ModelException refused() {
        ModelException refused = assertThrows(ModelException.class, () -> new ModelCache(parent.resolve("cache"))
                .prepare(ModelFolders.of(folder), Precision.FP32, "test"));
        assertTrue(refused.getMessage().contains(folder.toString()), () -> "names the folder: " + refused.getMessage());
        return refused;
    }

    private void replace(String name, String old, String replacement) throws Exception {
        String text = Files.readString(folder.resolve(name));
        assertTrue(text.contains(old), () -> name + " has no " + old + ": " + text);
        Files.writeString(folder.resolve(name), text.replace(old, replacement));
    }

    @Test
    void theFilesSayWhatTheModelIs() {
        ModelDescription labse = description();
        assertEquals("LaBSE", labse.id());
        assertEquals(LABSE.projection(), labse.dimension());
        assertEquals(256, labse.maxTokens());
        assertEquals(Pooling.CLS, labse.pooling());
        assertEquals(Script.ANY, labse.script());
        assertFalse(labse.lowerCase());
        assertEquals(Prompts.NONE, labse.prompts());
        assertTrue(labse.revision().matches("[0-9a-f]{12}"), labse.revision());
        assertTrue(labse.sha256().matches("[0-9a-f]{64}"), labse.sha256());
    }

    @Test
    void aFolderWithoutSentenceTransformersFilesIsABareEncoderWithMeanPooling() throws Exception {
        for (String name : List.of("modules.json", "1_Pooling/config.json", "sentence_bert_config.json", "tokenizer_config.json")) {
            Files.delete(folder.resolve(name));
        }
        assertEquals(Pooling.MEAN, description().pooling());
        assertEquals(LABSE.hidden(), description().dimension());
        assertEquals(512, description().maxTokens());
    }

    @Test
    void positionsThatBeginAfterThePaddingsAreFewerTokens() throws Exception {
        folder = HubWriter.write(parent, HubShape.XLM_R.small());
        Files.delete(folder.resolve("sentence_bert_config.json"));
        assertEquals(512, description().maxTokens());
    }

    @Test
    void aModelMovedToTheFolder0TransformerIsReadThere() throws Exception {
        Files.createDirectories(folder.resolve("0_Transformer"));
        for (String name : List.of("config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json", "sentence_bert_config.json")) {
            Files.move(folder.resolve(name), folder.resolve("0_Transformer").resolve(name));
        }
        replace("modules.json", "\"path\":\"\"", "\"path\":\"0_Transformer\"");
        assertEquals(256, description().maxTokens());
        assertTrue(new ModelCache(parent.resolve("cache")).prepare(ModelFolders.of(folder), Precision.FP32, "test").written());
    }

    @Test
    void everyFileThatDecidesChangesTheRevision() throws Exception {
        String before = description().revision();
        replace("config.json", "\"gelu\"", "\"gelu_new\"");
        String after = description().revision();
        assertNotEquals(before, after);
        replace("config.json", "\"gelu_new\"", "\"gelu\"");
        assertEquals(before, description().revision());
        HubWriter.write(folder, "2_Dense/config.json", Map.of("in_features", LABSE.hidden(), "out_features", LABSE.projection(),
                "activation_function", "torch.nn.modules.linear.Identity"));
        assertNotEquals(before, description().revision());
    }

    @Test
    void promptsAreThoseOfTheFilesOrOfTheE5Family() throws Exception {
        HubWriter.write(folder, "config_sentence_transformers.json", Map.of("prompts", Map.of("query", "find: ", "document", "text: ")));
        assertEquals(new Prompts("find: ", "text: "), description().prompts());
        HubWriter.write(folder, "config_sentence_transformers.json",
                Map.of("prompts", Map.of("news", "news: "), "default_prompt_name", "news"));
        assertEquals(new Prompts("news: ", "news: "), description().prompts());
        folder = HubWriter.write(parent, HubShape.E5.small());
        assertEquals(new Prompts("query: ", "passage: "), description().prompts());
        HubWriter.write(folder, "config_sentence_transformers.json", Map.of("prompts", Map.of("query", "q: ", "passage", "p: ")));
        assertEquals(new Prompts("q: ", "p: "), description().prompts());
    }

    @Test
    void whatTheTokenizersConfigurationSaysOverrulesTheNormalizer() throws Exception {
        assertEquals(Files.readString(folder.resolve("tokenizer.json")), new String(ModelFolders.of(folder).tokenizer(), "UTF-8"));
        HubWriter.write(folder, "tokenizer_config.json", Map.of("do_lower_case", true, "strip_accents", false));
        var normalizer = new JsonMapper().readTree(ModelFolders.of(folder).tokenizer()).path("normalizer");
        assertTrue(normalizer.path("lowercase").asBoolean());
        assertTrue(normalizer.has("strip_accents") && !normalizer.path("strip_accents").asBoolean(true));
        assertTrue(normalizer.path("handle_chinese_chars").asBoolean());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            config.json            | "model_type":"bert"           | "model_type":"distilbert"     | model_type is distilbert; read are bert, roberta, xlm-roberta and camembert
            config.json            | "hidden_act":"gelu"           | "hidden_act":"silu"           | hidden_act is silu
            config.json            | "type_vocab_size":2           | "type_vocab_size":2,"position_embedding_type":"relative_key" | read is absolute
            config.json            | "num_hidden_layers":2         | "num_hidden_layers":1         | more layers than the 1
            config.json            | "num_hidden_layers":2         | "num_hidden_layers":3         | no weight encoder.layer.2.attention
            config.json            | "num_hidden_layers":2         | "num_hidden_layers":"two"     | num_hidden_layers is "two", not a whole number
            config.json            | "hidden_size":192             | "hidden_size":384             | in_features are 192, the encoder's hidden_size is 384
            config.json            | "num_attention_heads":12      | "num_attention_heads":11      | hidden_size 192 is no multiple of num_attention_heads 11
            config.json            | "intermediate_size":768       | "intermediate_size":700       | has shape [768, 192], the configuration says [700, 192]
            config.json            | "vocab_size":200              | "vocab_size":199              | its last token is number 199, the model has 199
            config.json            | "layer_norm_eps":1.0E-12      | "layer_norm_eps":1            | layer_norm_eps is 1.0
            config.json            | "type_vocab_size":2           | "type_vocab_size":2,"quantization_config":{"bits":4} | quantization_config
            config.json            | {                             | [                             | config.json cannot be used
            modules.json           | models.Dense                  | models.LSTM                   | [Transformer, Pooling, LSTM, Normalize]
            modules.json           | "2_Dense"                     | "../2_Dense"                  | leads out of the model's folder
            1_Pooling/config.json  | "pooling_mode_max_tokens":false | "pooling_mode_max_tokens":true | read are [cls_token] and [mean_tokens]
            1_Pooling/config.json  | "pooling_mode_cls_token":true | "pooling_mode_cls_token":false | its pooling is []
            2_Dense/config.json    | activation.Tanh               | activation.ReLU               | read are torch's Tanh and Identity
            sentence_bert_config.json | 256                        | 2                             | reads 2 tokens at once
            tokenizer.json         | "vocab"                       | "words"                       | it has no vocabulary
            config.json            | "hidden_size":192             | "hidden_size":192.9           | hidden_size is 192.9, not a whole number
            config.json            | "pad_token_id":0              | "pad_token_id":0} {"x":1      | config.json cannot be used
            sentence_bert_config.json | 256                        | "256"                         | max_seq_length is "256", not a whole number
            sentence_bert_config.json | "do_lower_case":false      | "do_lower_case":"no"          | do_lower_case is "no", not true or false
            1_Pooling/config.json  | "pooling_mode_max_tokens":false | "pooling_mode_max_tokens":"True" | not true or false
            modules.json           | sentence_transformers.models.Transformer | custom_st.Transformer | custom_st.Transformer
            """)
    void aFolderThatIsNotReadIsRefusedWithWhatIsWrong(String file, String old, String replacement, String named) throws Exception {
        replace(file, old, replacement);
        ModelException refused = refused();
        assertTrue(refused.getMessage().contains(named), refused.getMessage());
        assertEquals(0, leftInTheCache());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            config.json                | config.json is missing
            1_Pooling/config.json      | 1_Pooling/config.json is missing
            tokenizer.json             | vocab.txt or sentencepiece.bpe.model alone is not read
            model.safetensors          | model.safetensors in one file, or onnx/model.onnx; pytorch_model.bin is not read
            2_Dense/model.safetensors  | pytorch_model.bin is not read
            """)
    void aFolderWithoutAFileItNeedsIsRefused(String file, String named) throws Exception {
        Files.delete(folder.resolve(file));
        assertTrue(refused().getMessage().contains(named), refused().getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"modules.json", "1_Pooling/config.json", "sentence_bert_config.json", "config.json"})
    void aFileThatIsEmptyOrLeadsNowhereIsNotTakenForOneThatIsNotThere(String file) throws Exception {
        Files.write(folder.resolve(file), new byte[0]);
        assertTrue(refused().getMessage().contains("it is empty"), refused().getMessage());
        Files.delete(folder.resolve(file));
        Files.createSymbolicLink(folder.resolve(file), Path.of("nowhere"));
        assertTrue(refused().getMessage().contains(file), refused().getMessage());
    }

    @Test
    void aCardDoesNotGoWithTheFilesOfSentenceTransformers() throws Exception {
        Files.writeString(folder.resolve("card.json"), "{}");
        assertTrue(refused().getMessage().contains("a card.json and a modules.json"), refused().getMessage());
    }

    @Test
    void anOlderNameOfTheSentenceFileIsReadToo() throws Exception {
        Files.move(folder.resolve("sentence_bert_config.json"), folder.resolve("sentence_xlm-roberta_config.json"));
        assertEquals(256, description().maxTokens());
    }

    @Test
    void twoWeightsOfOneNameAreRefused() throws Exception {
        Map<String, HubWriter.Tensor> weights = HubWriter.weights(LABSE);
        weights.put("other.encoder.layer.0.output.dense.bias", weights.get("encoder.layer.0.output.dense.bias"));
        HubWriter.safetensors(folder.resolve("model.safetensors"), weights, "");
        assertTrue(refused().getMessage().contains("two weights that are called encoder.layer.0.output.dense.bias"), refused().getMessage());
    }

    @Test
    void aWeightThatIsNoNumberIsRefusedByName() throws Exception {
        Map<String, HubWriter.Tensor> weights = HubWriter.weights(LABSE);
        weights.put("encoder.layer.1.output.dense.bias", new HubWriter.Tensor(new int[] {LABSE.hidden()}, 1, Float.NaN, 1));
        HubWriter.safetensors(folder.resolve("model.safetensors"), weights, "");
        assertTrue(refused().getMessage().contains("a weight of layer1_down_bias is NaN"), refused().getMessage());
        assertEquals(0, leftInTheCache());
    }

    @Test
    void weightsCutOffAnywhereAreRefused() throws Exception {
        long whole = Files.size(folder.resolve("model.safetensors"));
        for (long length : new long[] {whole - 1, whole / 2, 5_000, 100, 8, 7, 0}) {
            try (RandomAccessFile file = new RandomAccessFile(folder.resolve("model.safetensors").toFile(), "rw")) {
                file.setLength(length);
            }
            assertTrue(refused().getMessage().matches(".*(cut off|is no JSON).*"), refused().getMessage());
        }
        assertEquals(0, leftInTheCache());
    }

    private long leftInTheCache() throws Exception {
        if (!Files.exists(parent.resolve("cache"))) {
            return 0;
        }
        try (var files = Files.list(parent.resolve("cache"))) {
            return files.count();
        }
    }
}
