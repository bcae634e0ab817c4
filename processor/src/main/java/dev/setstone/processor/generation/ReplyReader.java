package dev.setstone.processor.generation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes the Java file, or the questions, out of a model's answer. */
final class ReplyReader {

    private static final Pattern BLOCK =
            Pattern.compile("(?m)^```[ \\t]*(?:java)?[ \\t]*\\n(.*?)^```[ \\t]*$", Pattern.DOTALL);
    private static final Pattern QUESTION = Pattern.compile("(?m)^[\\s>*-]*QUESTION:\\s*(.+)$");

    /** What an answer holds. */
    sealed interface Content {

        /** A Java file with LF as line ends and one at its end. */
        record Code(String source) implements Content {}

        record Questions(List<String> questions) implements Content {}

        record Nothing(String reason) implements Content {}
    }

    /** Reads an answer that should declare the class of that simple name. */
    Content read(String answer, String logicName) {
        String text = answer.replace("\r\n", "\n").replace('\r', '\n');
        Pattern declaration = Pattern.compile("\\bclass\\s+" + Pattern.quote(logicName) + "\\b");
        List<String> files = BLOCK.matcher(text)
                .results()
                .map(result -> result.group(1))
                .filter(block -> declaration.matcher(block).find())
                .toList();
        if (files.size() == 1) {
            return new Content.Code(files.get(0).strip() + "\n");
        }
        if (files.size() > 1) {
            return new Content.Nothing(files.size() + " code blocks declare class " + logicName + "; send one");
        }
        return withoutBlock(text, declaration, logicName);
    }

    private static Content withoutBlock(String text, Pattern declaration, String logicName) {
        List<String> questions = QUESTION.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1).strip())
                .toList();
        if (!questions.isEmpty()) {
            return new Content.Questions(questions);
        }
        if (!text.contains("```") && declaration.matcher(text).find()) {
            return new Content.Code(text.strip() + "\n");
        }
        return new Content.Nothing("no fenced ```java block declares class " + logicName);
    }
}
