package io.leitmotif.bench;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.ibm.icu.text.Transliterator;
import io.leitmotif.encoder.TestEncoders;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The five seed articles and twenty texts of many lengths, each cut to its first 512 tokens. */
final class BenchmarkTexts {

    private static final List<String> OPENINGS = List.of(
            "青岛市虚拟现实产业园和人工智能产业园近日集中签约，十六个项目落户，总投资超过百亿元。",
            "Chongqing signed a framework agreement on digital government services with a cloud provider on Monday.",
            "成都文化和旅游局发布数字文创行动计划，提出建设沉浸式体验街区与博物馆线上展厅。",
            "The museum scanned 4,000 bronze vessels and published the models under an open licence.",
            "某机器人公司的仓储系统在三个城市上线，分拣效率提高四成，故障率下降一半。",
            "智慧城市运行管理中心接入交通、水务、应急三类数据，暴雨预警提前了四十分钟。",
            "A regional bank said its language model answers 60 percent of customer questions without a clerk.",
            "运动会期间，VR 直播 made it possible 让观众在家中选择机位，同时在线人数达到两百万。",
            "腾讯云与地方政府共建产业基地，首批企业包括芯片设计、工业软件和自动驾驶团队。",
            "今年的农产品价格总体平稳，蔬菜供应充足，猪肉价格小幅回落。");

    private BenchmarkTexts() {}

    /** Prepared as the encoder prepares them, so that all contenders read the same tokens. */
    static List<String> read(HuggingFaceTokenizer tokenizer) throws Exception {
        List<String> texts = new ArrayList<>(TestEncoders.seeds());
        for (int i = 0; i < 2 * OPENINGS.size(); i++) {
            StringBuilder text = new StringBuilder();
            for (int sentence = 0; sentence <= i * i % 13; sentence++) {
                text.append(OPENINGS.get((i + sentence * (1 + i / OPENINGS.size())) % OPENINGS.size()));
            }
            texts.add(text.toString());
        }
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        return texts.stream().map(text -> cut(simplified.transliterate(
                Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)), tokenizer)).toList();
    }

    private static String cut(String text, HuggingFaceTokenizer tokenizer) {
        int fits = 0;
        int over = text.length() + 1;
        while (over - fits > 1) {
            int middle = (fits + over) >>> 1;
            if (tokenizer.encode(text.substring(0, middle)).getIds().length <= 512) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        return text.substring(0, fits);
    }
}
