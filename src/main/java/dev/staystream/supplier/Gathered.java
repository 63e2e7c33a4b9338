package dev.staystream.supplier;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Bytes that come piece by piece, held in blocks, so that many tiny pieces take no more room than few large ones. */
public final class Gathered {

    private static final int MIN_BLOCK = 1024;

    private static final int MAX_BLOCK = 64 * 1024;

    private final List<ByteBuffer> blocks = new ArrayList<>();

    private ByteBuffer last = ByteBuffer.allocate(0);

    private int length;

    /** Adds a part of a piece. */
    public void add(byte[] piece, int start, int end) {
        int from = start;
        while (from < end) {
            if (!last.hasRemaining()) {
                last = ByteBuffer.allocate(Math.clamp(end - from, MIN_BLOCK, MAX_BLOCK));
                blocks.add(last);
            }
            int part = Math.min(last.remaining(), end - from);
            last.put(piece, from, part);
            from += part;
        }
        length += end - start;
    }

    /** How many there are. */
    public int length() {
        return length;
    }

    /** All of them, in a copy. */
    public byte[] bytes() {
        ByteBuffer all = ByteBuffer.allocate(length);
        blocks.forEach(block -> all.put(block.duplicate().flip()));
        return all.array();
    }
}
