package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static dev.setstone.processor.endtoend.TestProject.DISCOUNT_LOGIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    private static final String SPEC = "src/main/setstone/discount.yaml";
    private static final String QUIET = "-Asetstone.openExamples=off";

    @TempDir
    private Path folder;

    @Test
    void diffShowsEveryPartThatHasChanged() throws Exception {
        TestProject project = Recorded.discount(folder);
        SetstoneProcess same = SetstoneProcess.run(project, "diff", "discount");
        project.edit(SPEC, "of 1000 or more", "of 2000 or more");
        project.edit("src/main/java/acme/Discount.java", "record Offer(int percent", "record Offer(long percent");

        SetstoneProcess diff = SetstoneProcess.run(project, "diff");

        assertThat(same.out()).startsWith("discount  nothing differs\n");
        assertThat(same.exitCode()).isZero();
        assertThat(diff.out())
                .contains("  spec\n    steps.offer.rules[1]\n      - An order of 1000")
                .contains("      + An order of 2000")
                .contains("  contract\n")
                .contains("      - int percent")
                .contains("      + long percent");
        assertThat(diff.exitCode()).isOne();
    }

    @Test
    void explainShowsExactlyWhatAModelIsThenTold() throws Exception {
        TestProject project = TestProject.discount(folder);
        project.edit(
                SPEC,
                "Decide the discount on an order.",
                "Decide the discount on an order. Ask jane.roe@corp-mail.net in case of doubt.");

        SetstoneProcess explained = SetstoneProcess.run(project, "explain", "discount", "--model=openai:x", "--json");

        JsonNode entry = explained.json().at("/workflows/0");
        assertThat(explained.exitCode()).as(explained.both()).isZero();
        assertThat(explained.out()).doesNotContain("jane.roe").doesNotContain("999.99");
        assertThat(entry.path("destination").asText()).isEqualTo("openai:x");
        assertThat(entry.path("when").asText()).startsWith("record would send this");
        assertThat(entry.path("estimatedTokens").asLong()).isBetween(800L, 3000L);
        assertThat(entry.path("placeholders")).hasSize(1);
        assertThat(project.path("src/main/setstone/attempts")).doesNotExist();
        try (LoopbackModel model = new LoopbackModel(fenced(DISCOUNT_LOGIC))) {
            assertThat(record(project, model, "record").exitCode()).isZero();
            assertThat(model.prompts())
                    .containsExactly(entry.path("system").asText() + "\n"
                            + entry.path("user").asText() + "\n");
        }
        assertThat(SetstoneProcess.run(project, "explain", "discount").out())
                .contains("the recording is fresh")
                .contains("(estimated with o200k_base)");
    }

    @Test
    void recordsAndVerifiesAsABuildDoes() throws Exception {
        TestProject project = TestProject.discount(folder);
        try (LoopbackModel model = new LoopbackModel(fenced(DISCOUNT_LOGIC))) {
            SetstoneProcess recorded = record(project, model, "record", "discount");

            assertThat(recorded.exitCode()).as(recorded.both()).isZero();
            assertThat(recorded.out()).contains("note: [SET003] workflow \"discount\" recorded: by openai");
        }
        SetstoneProcess verified = SetstoneProcess.run(project, "verify", QUIET, "--json");
        Forgery.of(project, DISCOUNT_LOGIC.replace("Offer(20", "Offer(19"));
        SetstoneProcess forged = SetstoneProcess.run(project, "verify", QUIET);

        assertThat(verified.exitCode()).as(verified.both()).isZero();
        assertThat(verified.json().path("messages").toString()).contains("1 verified");
        assertThat(verified.json().path("succeeded").asBoolean()).isTrue();
        assertThat(forged.exitCode()).isOne();
        assertThat(forged.out())
                .contains("src/main/java/acme/Discount.java:7: error: [SET410]")
                .contains("accuracy");
        assertThat(project.path("target/classes")).doesNotExist();
    }

    @Test
    void upgradeShowsTheDifferencesAndAcceptsWithoutAskingAgain() throws Exception {
        TestProject project = Recorded.discount(folder);
        var before = project.tree("src/main/setstone/recorded");
        String other = DISCOUNT_LOGIC.replace("\"1000\"", "\"1000.000\"");
        try (LoopbackModel model = new LoopbackModel(fenced(other))) {
            SetstoneProcess shown = record(project, model, "upgrade", "discount");

            assertThat(shown.exitCode()).as(shown.both()).isZero();
            assertThat(shown.out())
                    .contains("agrees with the recording before on every generated input")
                    .contains(Problem.CANDIDATE_WAITS.code())
                    .contains(Problem.COMPARED.code());
            assertThat(project.tree("src/main/setstone/recorded")).isEqualTo(before);

            SetstoneProcess accepted = record(project, model, "upgrade", "discount", "--accept");

            assertThat(accepted.exitCode()).as(accepted.both()).isZero();
            assertThat(model.prompts()).hasSize(1);
        }
        assertThat(project.text("src/main/setstone/recorded/discount/DiscountLogic.java"))
                .isEqualTo(other);
        assertThat(project.compile().succeeded()).isTrue();
    }

    @Test
    void pruneListsFirstAndTakesWhatNobodyAsksForAlone() throws Exception {
        TestProject project = Recorded.discount(folder);
        project.file("src/main/setstone/recorded/forgotten/lock.json", "{}");
        project.file("src/main/setstone/attempts/forgotten/0123/1.prompt.md", "x");
        project.file("src/main/setstone/attempts/discount/000000000000/1.prompt.md", "x");
        List<String> attempts = files(project);

        SetstoneProcess listed = SetstoneProcess.run(project, "prune", "--json");

        assertThat(listed.json().path("removed").asBoolean()).isFalse();
        assertThat(listed.json().path("folders"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "src/main/setstone/attempts/discount/000000000000",
                        "src/main/setstone/attempts/forgotten",
                        "src/main/setstone/recorded/forgotten");
        assertThat(files(project)).isEqualTo(attempts);

        SetstoneProcess pruned = SetstoneProcess.run(project, "prune", "--yes");

        assertThat(pruned.out()).contains("removed src/main/setstone/recorded/forgotten\n");
        assertThat(files(project))
                .isEqualTo(attempts.stream()
                        .filter(file -> !file.contains("forgotten") && !file.contains("000000000000"))
                        .toList());
        assertThat(project.compile().succeeded()).isTrue();
    }

    private static List<String> files(TestProject project) throws Exception {
        try (Stream<Path> all = Files.walk(project.path("src"))) {
            return all.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
        }
    }

    private static SetstoneProcess record(TestProject project, LoopbackModel model, String... command)
            throws Exception {
        Stream<String> options = Arrays.stream(model.options("replay")).filter(one -> !one.contains("setstone.mode="));
        return SetstoneProcess.run(
                project,
                Stream.of(Arrays.stream(command), Stream.of(QUIET), options)
                        .flatMap(one -> one)
                        .toArray(String[]::new));
    }
}
