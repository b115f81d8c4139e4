package org.kantlijn.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;

/** Sees to it that what is packed in a PDF does not unfold without end, before anything of it is read: pictures are never unfolded. */
final class PdfStreams {

    private static final byte[] BEGINNING = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 1024;
    private static final int PIECE = 1 << 16;

    private final byte[] bytes;
    private long left;

    private PdfStreams(byte[] bytes, long most) {
        this.bytes = bytes;
        this.left = most;
    }

    /**
     * Unfolds all that is packed but pictures, and keeps nothing of it.
     *
     * @throws IOException when it comes to more than a file may measure
     */
    static void check(SourceFile file, Limits limits) throws IOException {
        new PdfStreams(file.bytes(), limits.bytes()).check();
    }

    private void check() throws IOException {
        int at = 0;
        while (at < bytes.length - BEGINNING.length - 2) {
            if (bytes[at] == BEGINNING[0] && begins(at)) {
                at += BEGINNING.length + (bytes[at + BEGINNING.length] == '\r' ? 2 : 1);
                at += isPacked(at) && !isPicture(at) ? unfold(at) : 0;
            } else {
                at++;
            }
        }
    }

    private boolean begins(int at) {
        for (int i = 0; i < BEGINNING.length; i++) {
            if (bytes[at + i] != BEGINNING[i]) {
                return false;
            }
        }
        byte next = bytes[at + BEGINNING.length];
        boolean end = at > 0 && bytes[at - 1] == 'd';
        return !end && (next == '\r' || next == '\n');
    }

    private boolean isPacked(int at) {
        return at + 2 < bytes.length && (bytes[at] & 0x0F) == 8 && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
    }

    /** The dictionary before a stream tells what it is. */
    private boolean isPicture(int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return before.substring(before.lastIndexOf(" obj") + 1).matches("(?s).*/Subtype\\s*/Image\\b.*");
    }

    private int unfold(int at) throws IOException {
        Inflater inflater = new Inflater();
        byte[] piece = new byte[PIECE];
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                left -= inflater.inflate(piece);
                if (left < 0) {
                    throw new IOException("Zip bomb: more unfolds than a file may measure");
                }
            }
            return inflater.getTotalIn();
        } catch (DataFormatException encryptedOrDamaged) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
