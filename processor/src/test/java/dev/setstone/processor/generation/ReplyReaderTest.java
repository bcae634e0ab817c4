package dev.setstone.processor.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.generation.ReplyReader.Content;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyReaderTest {

    private static final String CODE = "package a;\n\nfinal class XLogic {}\n";

    private final ReplyReader reader = new ReplyReader();

    @Test
    void takesTheOneBlockThatDeclaresTheClass() {
        String answer = "Here:\n```java\n" + CODE + "```\nand how to call it:\n```java\nXLogic.run();\n```\n";

        assertThat(reader.read(answer, "XLogic"))
                .isEqualTo(new Content.Code(CODE, "Here:\n", "\nand how to call it:\n```java\nXLogic.run();\n```\n"));
    }

    @Test
    void givesLineFeedsWhateverTheAnswerHas() {
        assertThat(reader.read(("```java\n" + CODE + "```").replace("\n", "\r\n"), "XLogic"))
                .isEqualTo(new Content.Code(CODE, "", ""));
    }

    @Test
    void takesABareFile() {
        assertThat(reader.read(CODE, "XLogic")).isEqualTo(new Content.Code(CODE, "", ""));
    }

    @Test
    void refusesToChooseBetweenTwoFiles() {
        String twice = "```java\n" + CODE + "```\n```java\n" + CODE + "```\n";

        assertThat(reader.read(twice, "XLogic")).isInstanceOf(Content.Nothing.class);
    }

    @Test
    void findsQuestions() {
        assertThat(reader.read("QUESTION: Is 30 inside?\n- QUESTION: And 18?\n", "XLogic"))
                .isEqualTo(new Content.Questions(List.of("Is 30 inside?", "And 18?")));
    }

    @Test
    void takesNoCodeOfWhoStillAsks() {
        String answer = "```java\n" + CODE + "```\n\nQUESTION: Is 30 inside?\n";

        assertThat(reader.read(answer, "XLogic")).isEqualTo(new Content.Questions(List.of("Is 30 inside?")));
    }

    @Test
    void takesAQuestionInsideTheCodeForAComment() {
        String code = CODE.replace("{}", "{\n// QUESTION: is it?\n}");

        assertThat(reader.read("```java\n" + code + "```", "XLogic")).isEqualTo(new Content.Code(code, "", ""));
    }

    @Test
    void saysWhatItMissed() {
        assertThat(reader.read("I can't do that.", "XLogic"))
                .isEqualTo(new Content.Nothing("no fenced ```java block declares class XLogic"));
    }

    @Test
    void doesNotTakeAnUnfinishedBlock() {
        assertThat(reader.read("```java\n" + CODE, "XLogic")).isInstanceOf(Content.Nothing.class);
    }
}
