package dev.staystream.supplier;

import dev.staystream.stay.NoAnswer;
import java.util.Arrays;

/** Takes off what stands before the packed bytes of a gzip (RFC 1952, section 2.3), in whatever pieces it comes. */
final class GzipHeader {

    private static final int FIXED_BYTES = 10;

    private static final int MAX_BYTES = 64 * 1024;

    private static final int CHECKSUM = 2;

    private static final int EXTRA = 4;

    private static final int NAME = 8;

    private static final int COMMENT = 16;

    private byte[] head = {};

    private boolean passed;

    /** What of this piece is behind the header, which is nothing until all of it has come. */
    byte[] behind(byte[] piece) {
        if (passed) {
            return piece;
        }
        int known = head.length;
        head = Arrays.copyOf(head, known + piece.length);
        System.arraycopy(piece, 0, head, known, piece.length);
        int end = end();
        if (end > head.length) {
            return new byte[0];
        }
        passed = true;
        return Arrays.copyOfRange(head, end, head.length);
    }

    /** Where the header ends, or further than is known yet. */
    private int end() {
        if (head.length > MAX_BYTES || (head.length > 1 && ((head[0] & 0xff) != 0x1f || (head[1] & 0xff) != 0x8b))) {
            throw new SupplierException(NoAnswer.UNREADABLE, "the reply is called gzip and is none");
        }
        if (head.length < FIXED_BYTES) {
            return FIXED_BYTES;
        }
        int end = has(EXTRA) ? afterExtra() : FIXED_BYTES;
        end = has(NAME) ? afterText(end) : end;
        end = has(COMMENT) ? afterText(end) : end;
        return has(CHECKSUM) ? end + 2 : end;
    }

    private boolean has(int flag) {
        return (head[3] & flag) != 0;
    }

    private int afterExtra() {
        int at = FIXED_BYTES + 2;
        return at > head.length ? at : at + (head[at - 2] & 0xff) + ((head[at - 1] & 0xff) << 8);
    }

    private int afterText(int start) {
        int end = start;
        while (end < head.length && head[end] != 0) {
            end++;
        }
        return end + 1;
    }
}
