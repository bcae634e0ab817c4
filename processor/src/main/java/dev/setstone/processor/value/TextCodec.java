package dev.setstone.processor.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes and reads text of any length, which {@code writeUTF} with its limit of 64 KB can't. */
public final class TextCodec {

    private TextCodec() {}

    /** Writes a text: as UTF-8, or char by char when it holds half a surrogate pair, which UTF-8 can't express. */
    public static void write(String text, DataOutput out) throws IOException {
        byte[] utf8 = text.getBytes(UTF_8);
        if (new String(utf8, UTF_8).equals(text)) {
            out.writeInt(utf8.length);
            out.write(utf8);
        } else {
            out.writeInt(-text.length());
            out.writeChars(text);
        }
    }

    /**
     * Reads a text.
     *
     * @param maxLength the most bytes of UTF-8, or chars, that are accepted
     * @throws IOException when the text is longer, or the input ends
     */
    public static String read(DataInput in, int maxLength) throws IOException {
        int length = in.readInt();
        if (length > maxLength || length < -maxLength) {
            throw new IOException("a text of length " + Math.abs((long) length) + " is over the limit of " + maxLength);
        }
        if (length >= 0) {
            byte[] utf8 = new byte[length];
            in.readFully(utf8);
            return new String(utf8, UTF_8);
        }
        char[] chars = new char[-length];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = in.readChar();
        }
        return new String(chars);
    }
}
