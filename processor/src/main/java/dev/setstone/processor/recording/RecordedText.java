package dev.setstone.processor.recording;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a recorded file, with LF as line ends. A version control system may check a text out with CRLF; then all of
 * its lines end so. That is the one change that is not a change; a mixture is one, since nothing makes it by itself.
 */
final class RecordedText {

    private RecordedText() {}

    /** @throws TextException when the bytes are not UTF-8, or their line ends are mixed */
    static String of(ByteBuffer bytes) throws TextException {
        String text = decode(bytes);
        if (text.indexOf('\r') < 0) {
            return text;
        }
        String unix = text.replace("\r\n", "\n");
        if (!unix.replace("\n", "\r\n").equals(text)) {
            throw new TextException("its line ends are mixed; all of them must be LF, or all CRLF");
        }
        return unix;
    }

    private static String decode(ByteBuffer bytes) throws TextException {
        try {
            // A decoder of its own reports what a String constructor would replace.
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException e) {
            throw new TextException("it is not UTF-8");
        }
    }
}
