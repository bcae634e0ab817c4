package dev.setstone.processor.generation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes the Java file, or the questions, out of a model's answer. */
final class ReplyReader {

    private static final Pattern BLOCK =
            Pattern.compile("(?m)^```[ \\t]*(?:java)?[ \\t]*\\n(.*?)^```[ \\t]*$", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("(?m)^[ \\t>*-]*QUESTION:\\s*(.+)$");

    /** What an answer holds. */
    sealed interface Content {

        /**
         * A Java file.
         *
         * @param source the file, with LF as line ends and one at its end
         * @param before what the answer says before it
         * @param after what the answer says behind it
         */
        record Code(String source, String before, String after) implements Content {}

        record Questions(List<String> questions) implements Content {}

        record Nothing(String reason) implements Content {}
    }

    /** Reads an answer that should declare the class of that simple name. */
    Content read(String answer, String logicName) {
        String text = answer.replace("\r\n", "\n").replace('\r', '\n');
        Pattern declaration = Pattern.compile("\\bclass\\s+" + Pattern.quote(logicName) + "\\b");
        List<MatchResult> files = BLOCK.matcher(text)
                .results()
                .filter(block -> declaration.matcher(block.group(1)).find())
                .toList();
        if (files.size() > 1) {
            return new Content.Nothing(files.size() + " code blocks declare class " + logicName + "; send one");
        }
        return files.isEmpty() ? withoutBlock(text, declaration, logicName) : withBlock(text, files.get(0));
    }

    private static Content withBlock(String text, MatchResult block) {
        String before = text.substring(0, block.start());
        String after = text.substring(block.end());
        // Who asks and writes nevertheless has guessed what only the user can know.
        List<String> questions = questions(before + "\n" + after);
        return questions.isEmpty()
                ? new Content.Code(block.group(1).strip() + "\n", before, after)
                : new Content.Questions(questions);
    }

    private static Content withoutBlock(String text, Pattern declaration, String logicName) {
        List<String> questions = questions(text);
        if (!questions.isEmpty()) {
            return new Content.Questions(questions);
        }
        if (!text.contains("```") && declaration.matcher(text).find()) {
            return new Content.Code(text.strip() + "\n", "", "");
        }
        return new Content.Nothing("no fenced ```java block declares class " + logicName);
    }

    private static List<String> questions(String text) {
        return QUESTION.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1).strip())
                .toList();
    }
}
