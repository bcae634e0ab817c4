package dev.setstone.processor.model;

import dev.setstone.processor.prompt.Prompt;
import dev.setstone.processor.value.Sha256;

/**
 * A prompt as one self-contained Markdown file: instructions for the person who carries it in a comment, then the system part,
 * then the user part. Different prompts give different files, since the comment holds the prompt's hash.
 */
public final class PromptFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The file's text, with LF as line ends. */
    public String render(Prompt prompt) {
        String text = """
                <!--
                Setstone asks: workflow %s, attempt %d. Give this file to a model and save its answer, unedited, as
                %d.reply.md beside this file; then run the same command again. A first line "model: <name>" in the
                answer says which model wrote it. Prompt %s
                -->

                %s

                %s
                """.formatted(
                        prompt.workflow(),
                        prompt.attempt(),
                        prompt.attempt(),
                        sha256(prompt),
                        prompt.system().strip(),
                        prompt.user().strip());
        return normal(text);
    }

    /** The identity of what a model is asked: SHA-256 in lower-case hex over the system part, a NUL and the user part. */
    public String sha256(Prompt prompt) {
        return Sha256.of(prompt.system() + "\0" + prompt.user());
    }

    /** The text without a byte order mark and with LF as line ends, whatever an editor made of it. */
    static String normal(String text) {
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return bare.replace("\r\n", "\n").replace('\r', '\n');
    }
}
