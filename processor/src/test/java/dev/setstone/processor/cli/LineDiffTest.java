package dev.setstone.processor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    /** As many lines as here never have three equal ones around them left out. */
    @Property(tries = 200)
    void bothTextsCanBeReadOffTheirDifference(
            @ForAll @Size(max = 4) List<@CharRange(from = 'a', to = 'c') Character> before,
            @ForAll @Size(max = 4) List<@CharRange(from = 'a', to = 'c') Character> after) {
        List<String> lines = new LineDiff().between(text(before), text(after));

        if (!before.equals(after)) {
            assertThat(read(lines, "+")).isEqualTo(text(before));
            assertThat(read(lines, "-")).isEqualTo(text(after));
        } else {
            assertThat(lines).allMatch("..."::equals);
        }
    }

    @Test
    void whatIsEqualIsLeftOutButForThreeLines() {
        String before = IntStream.range(0, 20).mapToObj(Integer::toString).collect(Collectors.joining("\n"));

        assertThat(new LineDiff().between(before, before.replace("\n9\n", "\nnine\n")))
                .containsExactly("...", " 6", " 7", " 8", "-9", "+nine", " 10", " 11", " 12", "...");
    }

    private static String text(List<Character> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String read(List<String> lines, String without) {
        return lines.stream()
                .filter(line -> !line.startsWith(without))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }
}
