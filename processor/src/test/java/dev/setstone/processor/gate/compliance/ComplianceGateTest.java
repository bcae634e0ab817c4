package dev.setstone.processor.gate.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.BriefReading;
import dev.setstone.processor.gate.security.InProcessCompiler;
import dev.setstone.processor.gate.security.SecurityGate;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.verdict.Candidate;
import dev.setstone.processor.verdict.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Candidates under {@code src/test/resources/gate/compliance}; the first line names the block, the rule and the weakness. */
class ComplianceGateTest {

    private static final Path CORPUS = Path.of("src/test/resources/gate/compliance");

    private static final String PATIENT = "{patientName: a, mrn: b, email: c}";

    private static final String WORKFLOW = """
            package clinic;

            import dev.setstone.annotations.CompiledWorkflow;
            import java.util.List;

            @CompiledWorkflow(spec = "billing.yaml")
            public interface Billing {
                Answer settle(Bill bill);

                enum Outcome { PAID, REFUSED }
                record Patient(String patientName, String mrn, String email) {}
                record Bill(Patient patient, List<Patient> others, long cents, String cardNumber, String cvv, String apiKey) {}
                record Receipt(String patientName, String cardNumber) {}
                record Answer(Outcome outcome, List<String> reasons, Receipt receipt) {}
            }
            """;

    @TempDir
    Path folder;

    private final SecurityGate gate = new SecurityGate(new InProcessCompiler());

    @TestFactory
    Stream<DynamicTest> refusesWhatABlockForbids() throws Exception {
        return files("violating")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    String source = Files.readString(file);
                    String[] expected = firstLine(source);
                    List<Finding> findings = judge(source, expected[0]);
                    assertThat(findings)
                            .as(findings.toString())
                            .anyMatch(finding -> finding.rule().equals(expected[1])
                                    && finding.cwe().equals(Optional.of(expected[2]))
                                    && finding.line() > 0
                                    && !finding.advice().isEmpty());
                    assertThat(judge(source, "none")).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> letsHonestCodePass() throws Exception {
        return files("honest")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    String source = Files.readString(file);
                    for (String block : List.of(firstLine(source)).subList(1, firstLine(source).length)) {
                        assertThat(judge(source, block)).as(block).isEmpty();
                    }
                }));
    }

    @Test
    void everyBlockHasAViolatingArtefact() throws Exception {
        assertThat(files("violating").map(ComplianceGateTest::block)).contains("hipaa", "pci-dss", "soc2", "gdpr");
    }

    @Test
    void refusesClassesThatItCantRead() throws Exception {
        List<Finding> findings =
                new ComplianceGate().judge(brief("hipaa"), Map.of("clinic.BillingLogic", new byte[] {1}));

        assertThat(findings).extracting(Finding::rule).containsExactly("gate-failure");
    }

    @Test
    void namesWhatLeaksAndWhere() throws Exception {
        String source = Files.readString(CORPUS.resolve("violating/PatientInReason.java"));

        assertThat(judge(source, "hipaa"))
                .extracting(Finding::text)
                .containsExactly(
                        "[security/sensitive-copy, CWE-359] line 19: Patient.mrn is copied into Answer.reasons, whose name"
                                + " doesn't tell that it holds such data (patient data). Leave it out, or give the contract a component for"
                                + " it.");
    }

    private List<Finding> judge(String source, String block) throws Exception {
        return gate.judge(new Candidate(brief(block), source), surroundings())
                .verdict()
                .findings();
    }

    private Brief brief(String block) throws Exception {
        String compliance = block.equals("none") ? "" : "compliance: [" + block + "]\n";
        Files.writeString(
                folder.resolve("billing.yaml"),
                "workflow: billing\n" + compliance
                        + "steps:\n  settle:\n    template: decision\n    rules:\n      - Pay every bill.\n"
                        + "    examples:\n      - given: {bill: {patient: " + PATIENT
                        + ", others: [], cents: 1, cardNumber: a,"
                        + " cvv: b, apiKey: c}}\n"
                        + "        expect: {outcome: PAID, reasons: [], receipt: {patientName: a, cardNumber: b}}\n");
        return BriefReading.of(folder, "clinic.Billing", WORKFLOW);
    }

    private static Surroundings surroundings() {
        String plain = WORKFLOW.replace("import dev.setstone.annotations.CompiledWorkflow;\n", "")
                .replace("@CompiledWorkflow(spec = \"billing.yaml\")\n", "");
        return new Surroundings(new TreeMap<>(Map.of("clinic.Billing", plain)), new TreeMap<>(), 17);
    }

    private static Stream<Path> files(String kind) throws Exception {
        try (Stream<Path> files = Files.list(CORPUS.resolve(kind))) {
            return files.sorted().toList().stream();
        }
    }

    private static String block(Path file) {
        try {
            return firstLine(Files.readString(file))[0];
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String[] firstLine(String source) {
        return source.lines().findFirst().orElseThrow().substring(3).split(" ");
    }
}
