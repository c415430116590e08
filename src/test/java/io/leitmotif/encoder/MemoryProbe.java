package io.leitmotif.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Run in a process of its own: prints the resident memory in MB before and after calls with texts of random lengths. */
public final class MemoryProbe {

    private MemoryProbe() {}

    public static void main(String[] args) throws Exception {
        Encoder encoder = new Encoder(TestEncoders.config("leitmotif.encoder.cache-dir", args[0], "leitmotif.encoder.precision", args[1]));
        encoder.load();
        Random random = new Random(1);
        calls(encoder, random, 200);
        long before = (long) (ResidentMemory.bytes() / (1 << 20));
        calls(encoder, random, Integer.parseInt(args[2]));
        System.out.println("RSS " + before + " " + (long) (ResidentMemory.bytes() / (1 << 20)));
        encoder.close();
    }

    private static void calls(Encoder encoder, Random random, int count) {
        for (int call = 0; call < count; call++) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                StringBuilder text = new StringBuilder();
                for (int length = 1 + random.nextInt(call % 20 == 0 ? 900 : 120); length > 0; length--) {
                    text.append((char) (0x4e00 + random.nextInt(4000)));
                }
                texts.add(text.toString());
            }
            encoder.embed(texts);
        }
    }
}
