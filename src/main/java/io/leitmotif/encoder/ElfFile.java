package io.leitmotif.encoder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A native library of Linux, 64-bit and little-endian, as far as its header tells (System V ABI, "ELF Header"). */
final class ElfFile {

    private static final int HEADER = 64;
    private static final int MAGIC = 0x464c457f;
    private static final int SECTIONS_OFFSET = 0x28;
    private static final int SECTION_SIZE = 0x3a;
    private static final int SECTIONS = 0x3c;

    private ElfFile() {
    }

    /** Whether it ends before its table of sections does, which is last. The loader would map what is not there: SIGBUS. */
    static boolean isCutOff(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // until there is nothing more
            }
            if (header.position() < Integer.BYTES || header.getInt(0) != MAGIC) {
                return false;
            }
            return header.hasRemaining() || header.getLong(SECTIONS_OFFSET)
                    + (long) Short.toUnsignedInt(header.getShort(SECTION_SIZE)) * Short.toUnsignedInt(header.getShort(SECTIONS)) > channel.size();
        }
    }
}
