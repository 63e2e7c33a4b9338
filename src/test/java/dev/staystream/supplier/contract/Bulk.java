package dev.staystream.supplier.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import reactor.core.publisher.Flux;

/** A body of any size, made of pieces that are repeated and never held together in memory. */
record Bulk(List<Run> runs) {

    private static final int PIECE = 64 * 1024;

    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** An empty last block. */
    private static final byte[] DEFLATE_END = {3, 0};

    /** The same bytes so many times. */
    @SuppressWarnings("ArrayRecordComponent") // runs are sent and never compared
    record Run(byte[] bytes, long times) {}

    /** Nothing yet. */
    static Bulk empty() {
        return new Bulk(List.of());
    }

    /** This and a text after it. */
    Bulk then(String text) {
        return then(text, 1);
    }

    /** This and a text so many times after it. */
    Bulk then(String text, long times) {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length == 0 || times == 0) {
            return this;
        }
        List<Run> all = new ArrayList<>(runs);
        int together = (int) Math.clamp(PIECE / bytes.length, 1, times);
        all.add(new Run(text.repeat(together).getBytes(UTF_8), times / together));
        if (times % together > 0) {
            all.add(new Run(text.repeat((int) (times % together)).getBytes(UTF_8), 1));
        }
        return new Bulk(all);
    }

    /** This and another after it. */
    Bulk then(Bulk other) {
        return new Bulk(Stream.concat(runs.stream(), other.runs.stream()).toList());
    }

    /** How many bytes it has. */
    long length() {
        return runs.stream().mapToLong(run -> run.bytes.length * run.times).sum();
    }

    Flux<byte[]> pieces() {
        return Flux.fromIterable(runs).concatMap(run -> Flux.just(run.bytes).repeat(run.times - 1));
    }

    /** The same, compressed: a piece that is repeated is compressed once, since each ends in a full flush. */
    Bulk gzipped() {
        List<Run> all = new ArrayList<>();
        all.add(new Run(GZIP_HEADER, 1));
        CRC32 check = new CRC32();
        for (Run run : runs) {
            all.add(new Run(deflated(run.bytes), run.times));
            for (long time = 0; time < run.times; time++) {
                check.update(run.bytes);
            }
        }
        all.add(new Run(DEFLATE_END, 1));
        all.add(new Run(littleEndian(check.getValue()), 1));
        all.add(new Run(littleEndian(length()), 1));
        return new Bulk(all);
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(bytes);
            byte[] out = new byte[bytes.length + 1024];
            int length = deflater.deflate(out, 0, out.length, Deflater.FULL_FLUSH);
            return Arrays.copyOf(out, length);
        }
    }

    private static byte[] littleEndian(long value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }
}
