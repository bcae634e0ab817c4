package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.setstone.processor.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {

    private static final String RECORDED = "src/main/setstone/recorded/discount/";

    @TempDir
    private Path folder;

    @Test
    void isFreshAsLongAsABuildReplays() throws Exception {
        TestProject project = Recorded.discount(folder);

        SetstoneProcess status = SetstoneProcess.run(project, "status");

        assertThat(status.both())
                .startsWith("discount  fresh, pending\n1 fresh\n")
                .contains("read 1 source below src/main/java; class path: target/classes")
                .doesNotContain("\u001b");
        assertThat(status.exitCode()).isZero();
        SetstoneProcess strict = SetstoneProcess.run(project, "status", "-Asetstone.approval=required");
        assertThat(strict.out()).startsWith("discount  pending, pending\n");
        assertThat(strict.exitCode()).isEqualTo(10);
    }

    @Test
    void namesWhatHasChangedAndTheWorstStateDecides() throws Exception {
        TestProject project = Recorded.discount(folder);
        project.edit("src/main/setstone/discount.yaml", "of 1000 or more", "of 2000 or more");
        Files.createDirectories(project.path("src/main/setstone/recorded/forgotten"));

        SetstoneProcess status = SetstoneProcess.run(project, "status", "--json");

        JsonNode json = status.json();
        assertThat(status.exitCode())
                .isEqualTo(13)
                .isEqualTo(json.path("exitCode").asInt());
        assertThat(json.at("/workflows/0/state").asText()).isEqualTo("stale");
        assertThat(json.at("/workflows/0/details/0").asText())
                .contains("steps.offer.rules[1]")
                .contains("1000")
                .contains("2000");
        assertThat(json.at("/workflows/1/state").asText()).isEqualTo("orphaned");
        assertThat(json.at("/workflows/1/workflow").asText()).isEqualTo("forgotten");
        assertThat(json.at("/used/sources").asInt()).isOne();
    }

    @Test
    void tellsAnEditOfTheLogicFromADamagedLock() throws Exception {
        TestProject project = Recorded.discount(folder);
        project.edit(RECORDED + "DiscountLogic.java", "\"none\"", "\"nothing\"");

        SetstoneProcess edited = SetstoneProcess.run(project, "status");
        project.edit(RECORDED + "lock.json", "\"approval\": \"pending\"", "\"approval\": \"me\"");
        SetstoneProcess tampered = SetstoneProcess.run(project, "status");

        assertThat(edited.out()).startsWith("discount  edited\n").contains("setstone adopt");
        assertThat(edited.exitCode()).isEqualTo(14);
        assertThat(tampered.out()).startsWith("discount  tampered\n").contains("its seal does not fit");
        assertThat(tampered.exitCode()).isEqualTo(18);
        project.file(RECORDED + "lock.json", "{");
        SetstoneProcess unreadable = SetstoneProcess.run(project, "status");
        assertThat(unreadable.out()).startsWith("discount  unreadable\n");
        assertThat(unreadable.exitCode()).isEqualTo(17);
    }

    @Test
    void saysWhatIsMissingOrWrong() throws Exception {
        TestProject project = TestProject.discount(folder);

        SetstoneProcess missing = SetstoneProcess.run(project, "status");
        project.edit("src/main/setstone/discount.yaml", "    template:", "    tempalte:");
        SetstoneProcess invalid = SetstoneProcess.run(project, "status");

        assertThat(missing.out()).startsWith("discount  missing\n");
        assertThat(missing.exitCode()).isEqualTo(12);
        assertThat(invalid.out()).startsWith("acme.Discount  invalid\n").contains(Problem.UNKNOWN_KEY.code());
        assertThat(invalid.exitCode()).isEqualTo(16);
    }

    @Test
    void wrongCommandLinesEndWithTwo() throws Exception {
        TestProject project = TestProject.discount(folder);

        SetstoneProcess verb = SetstoneProcess.run(project, "statsu");
        SetstoneProcess option = SetstoneProcess.run(project, "status", "--class-pth", "x", "--json");
        SetstoneProcess nothing = SetstoneProcess.run(project, "status", "--source-path", "elsewhere");
        SetstoneProcess processor = SetstoneProcess.run(project, "status", "-Asetstone.approval=maybe");
        SetstoneProcess help = SetstoneProcess.run(project);

        assertThat(verb.exitCode()).isEqualTo(2);
        assertThat(verb.err()).contains(Problem.BAD_COMMAND.code()).contains("status");
        assertThat(verb.out()).isEmpty();
        assertThat(option.exitCode()).isEqualTo(2);
        assertThat(option.json().at("/error/code").asText()).isEqualTo("SET809");
        assertThat(option.json().at("/error/text").asText()).contains("--class-path");
        assertThat(nothing.exitCode()).isOne();
        assertThat(nothing.err()).contains(Problem.NO_SOURCES.code());
        assertThat(processor.exitCode()).isOne();
        assertThat(processor.err()).contains(Problem.BAD_OPTION.code());
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("status").contains("--class-path <path>");
    }
}
