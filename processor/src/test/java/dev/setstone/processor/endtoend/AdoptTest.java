package dev.setstone.processor.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.problem.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptTest {

    private static final String RECORDED = "src/main/setstone/recorded/discount/";
    private static final String LOGIC = RECORDED + "DiscountLogic.java";
    private static final String QUIET = "-Asetstone.openExamples=off";

    @TempDir
    private Path folder;

    @Test
    void keepsAnEditThatAllGatesPassAsAnEditByHand() throws Exception {
        TestProject project = Recorded.discount(folder);
        project.edit(LOGIC, "new BigDecimal(\"1000\")", "new BigDecimal(\"1000.00\")");

        SetstoneProcess diff = SetstoneProcess.run(project, "diff");
        SetstoneProcess adopted = SetstoneProcess.run(project, "adopt", "discount", "--by", "Ada", QUIET, "--json");

        assertThat(diff.exitCode()).isOne();
        assertThat(diff.out())
                .contains("-    private static final BigDecimal LARGE = new BigDecimal(\"1000\");")
                .contains("+    private static final BigDecimal LARGE = new BigDecimal(\"1000.00\");");
        assertThat(adopted.exitCode()).as(adopted.both()).isZero();
        assertThat(adopted.json().at("/adopted/0/origin").asText()).isEqualTo("loopback-1, edited by hand");
        assertThat(project.text(RECORDED + "lock.json"))
                .contains("\"adoptedBy\": \"Ada\"")
                .contains("\"adoptedOn\": \"20")
                .contains("\"model\": \"loopback-1\"")
                .contains("\"approval\": \"pending\"");
        TestProject.Compiled compiled = project.compile();
        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        Object loaded = dev.setstone.runtime.Workflows.load(compiled.load().loadClass("acme.Discount"));
        assertThat(dev.setstone.runtime.Provenance.of(loaded).model()).isEqualTo("loopback-1, edited by hand");
        SetstoneProcess again = SetstoneProcess.run(project, "adopt", "discount", "--by", "Ada");
        assertThat(again.err()).contains(Problem.NOTHING_TO_ADOPT.code());
    }

    @Test
    void sealsNothingThatAGateRefuses() throws Exception {
        TestProject project = Recorded.discount(folder);
        project.edit(LOGIC, "compareTo(LARGE) >= 0", "compareTo(LARGE) > 0");
        String lock = project.text(RECORDED + "lock.json");

        SetstoneProcess wrong = SetstoneProcess.run(project, "adopt", "discount", "--by", "Ada", QUIET);
        project.edit(LOGIC, "return new Offer(0, \"none\");", "return new Offer(0, System.getenv(\"none\"));");
        SetstoneProcess unsafe = SetstoneProcess.run(project, "adopt", "discount", "--by", "Ada", QUIET);

        assertThat(wrong.exitCode()).isOne();
        assertThat(wrong.err())
                .contains(Problem.ADOPTION_REFUSED.code())
                .contains("accuracy")
                .contains("rule 2")
                .doesNotContain("999.99");
        assertThat(unsafe.err()).contains(Problem.ADOPTION_REFUSED.code()).contains("security");
        assertThat(project.text(RECORDED + "lock.json")).isEqualTo(lock);
        assertThat(project.compile().errors()).singleElement().asString().contains(Problem.TAMPERED.code());
    }
}
