package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import dev.setstone.processor.problem.Problem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    private static final String LATE_FEE = """
            package acme;

            import dev.setstone.annotations.CompiledWorkflow;
            import dev.setstone.annotations.Ensures;
            import dev.setstone.annotations.Port;
            import dev.setstone.annotations.Uses;
            import java.math.BigDecimal;
            import java.util.List;

            @CompiledWorkflow(spec = "late-fee.yaml")
            public interface LateFee {

                @Uses(Ledger.class)
                Fee fee(String member, Desk desk);

                @Ensures("fee")
                static boolean neverBelowZero(String member, Fee fee) {
                    return fee.amount().signum() >= 0;
                }

                @Port
                interface Ledger {
                    List<Loan> loans(String member);

                    void block(String member, String reason);
                }

                @Port
                interface Desk {
                    void tell(String text);
                }

                record Loan(int daysLate) {}

                record Fee(BigDecimal amount, boolean blocked) {}
            }
            """;

    private static final String SPEC = """
            workflow: late-fee
            steps:
              fee:
                template: transformation
                rules:
                  - Ask the ledger for the member's loans; each day that a loan is late costs 0.50.
                  - From 20.00 on, block the member with the reason "fees" and then tell the desk "blocked".
                  - When the ledger fails, the fee is 0.00 and nobody is blocked.
                examples:
                  - given: {member: M-1}
                    calls:
                      - call: ledger.loans
                        with: {member: M-1}
                        answers: [{daysLate: 3}, {daysLate: 1}]
                    expect: {amount: 2.00, blocked: false}
                  - given: {member: M-2}
                    calls:
                      - call: ledger.loans
                        with: {member: M-2}
                        answers: [{daysLate: 40}]
                      - call: ledger.block
                        with: {reason: fees}
                      - call: desk.tell
                        with: {text: blocked}
                    callOrder: strict
                    expect: {amount: 20.00, blocked: true}
                  - given: {member: M-3}
                    calls:
                      - call: ledger.loans
                        fails: UNREACHABLE
                    expect: {amount: 0.00, blocked: false}
            """;

    private static final String LOGIC = """
            package acme;

            import acme.LateFee.Desk;
            import acme.LateFee.Fee;
            import acme.LateFee.Ledger;
            import acme.LateFee.Loan;
            import dev.setstone.runtime.port.PortException;
            import java.math.BigDecimal;
            import java.util.List;

            final class LateFeeLogic {

                private static final BigDecimal DAY = new BigDecimal("0.50");
                private static final BigDecimal LIMIT = new BigDecimal("20.00");

                private LateFeeLogic() {}

                static Fee fee(String member, Desk desk, Ledger ledger) {
                    List<Loan> loans;
                    try {
                        loans = ledger.loans(member);
                    } catch (PortException e) {
                        return new Fee(new BigDecimal("0.00"), false);
                    }
                    BigDecimal amount = new BigDecimal("0.00");
                    for (Loan loan : loans) {
                        amount = amount.add(DAY.multiply(BigDecimal.valueOf(Math.max(0, loan.daysLate()))));
                    }
                    boolean blocked = amount.compareTo(LIMIT) >= 0;
                    if (blocked) {
                        ledger.block(member, "fees");
                        desk.tell("blocked");
                    }
                    return new Fee(amount, blocked);
                }
            }
            """;

    @TempDir
    private Path folder;

    private String prompt = "";

    private TestProject project() {
        return new TestProject(folder)
                .file("src/main/java/acme/LateFee.java", LATE_FEE)
                .file("src/main/setstone/late-fee.yaml", SPEC);
    }

    private Compiled record(TestProject project, String logic) throws Exception {
        try (LoopbackModel model =
                new LoopbackModel(fenced(logic), fenced(logic), fenced(logic), fenced(logic), fenced(logic))) {
            Compiled compiled = project.compile(model.options("record"));
            prompt = model.prompts().get(0);
            return compiled;
        }
    }

    @Test
    void recordsVerifiesAndReplaysAStepThatUsesPorts() throws Exception {
        TestProject project = project();
        Compiled compiled = record(project, LOGIC);

        assertThat(compiled.succeeded()).as(compiled.messages()).isTrue();
        assertThat(prompt)
                .contains(
                        "interface Ledger { List<Loan> loans(String member); void block(String member, String reason) }")
                .contains("static Fee fee(String member, Desk desk, Ledger ledger) throws PortException")
                .contains("loans(member = \"M-1\") answers [{daysLate: 3}, {daysLate: 1}]")
                .contains("loans(member = any) fails UNREACHABLE");
        assertThat(project.compile("-Asetstone.mode=verify").messages()).contains("1 verified");
        assertThat(project.compile().messages()).contains("1 replayed");
    }

    @Test
    void theImplementationIsBoundToThePortsOfTheApplication() throws Exception {
        TestProject project = project();
        assertThat(record(project, LOGIC).succeeded()).isTrue();
        try (URLClassLoader loader = (URLClassLoader) project.compile().load()) {
            Class<?> workflow = loader.loadClass("acme.LateFee");
            Class<?> loan = loader.loadClass("acme.LateFee$Loan");
            List<String> calls = new ArrayList<>();
            Object ledger = port(loader.loadClass("acme.LateFee$Ledger"), calls, List.of(loan(loan, 50)));
            Object desk = port(loader.loadClass("acme.LateFee$Desk"), calls, List.of());

            Object bound = load(loader, workflow, ledger);
            Method fee = workflow.getMethod("fee", String.class, loader.loadClass("acme.LateFee$Desk"));

            assertThat(fee.invoke(bound, "M-9", desk)).hasToString("Fee[amount=25.00, blocked=true]");
            assertThat(calls).containsExactly("loans M-9", "block M-9", "tell blocked");
            assertThatThrownBy(() -> load(loader, workflow))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("needs the port acme.LateFee$Ledger");
        }
    }

    private static Object load(ClassLoader loader, Class<?> workflow, Object... ports) throws Exception {
        Method load = loader.loadClass("dev.setstone.runtime.Workflows").getMethod("load", Class.class, Object[].class);
        return load.invoke(null, workflow, ports);
    }

    private static Object loan(Class<?> loan, int days) throws Exception {
        return loan.getDeclaredConstructor(int.class).newInstance(days);
    }

    private static Object port(Class<?> type, List<String> calls, List<Object> answer) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            calls.add(method.getName() + " " + arguments[0]);
            return method.getReturnType() == List.class ? answer : null;
        });
    }

    @Test
    void refusesACallThatNoExampleExpects() throws Exception {
        Compiled other =
                record(project(), LOGIC.replace("ledger.loans(member);", "ledger.loans(member.strip() + \"x\");"));

        assertThat(other.succeeded()).isFalse();
        assertThat(other.messages()).contains("port-calls", "Ledger.loans with these arguments");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\" + ledger",
                "String.valueOf(ledger)",
                "ledger.toString()",
                "java.util.Objects.toString(ledger)",
                "java.util.List.of(ledger).toString()"
            })
    void refusesThePortsOwnText(String text) throws Exception {
        Compiled told = record(
                project(),
                LOGIC.replace(
                        "        List<Loan> loans;\n",
                        "        if ((" + text
                                + ").isEmpty()) {\n            return new Fee(BigDecimal.ZERO, false);\n        }\n"
                                + "        List<Loan> loans;\n"));

        assertThat(told.succeeded()).isFalse();
        assertThat(told.messages()).containsAnyOf("[security/", "port-calls");
    }

    @Test
    void refusesACallInABranchThatNoExampleReaches() throws Exception {
        TestProject project = project().edit("src/main/setstone/late-fee.yaml", """
                  - given: {member: M-2}
                    calls:
                      - call: ledger.loans
                        with: {member: M-2}
                        answers: [{daysLate: 40}]
                      - call: ledger.block
                        with: {reason: fees}
                      - call: desk.tell
                        with: {text: blocked}
                    callOrder: strict
                    expect: {amount: 20.00, blocked: true}
            """, "");

        Compiled compiled = record(project, LOGIC);

        assertThat(compiled.succeeded()).isFalse();
        assertThat(compiled.messages()).contains("port-calls", "LateFee$Ledger.block, which no example expects");
    }

    @Test
    void refusesCallsThatAreLeftOutOrInTheWrongOrder() throws Exception {
        Compiled silent = record(project(), LOGIC.replace("            desk.tell(\"blocked\");\n", ""));
        assertThat(silent.succeeded()).isFalse();
        assertThat(silent.messages()).contains("port-calls", "Desk.tell that the example expects was not made");

        Compiled twisted = record(
                project(),
                LOGIC.replace(
                        "ledger.block(member, \"fees\");",
                        "ledger.block(member, \"fees\");\n ledger.block(member, \"fees\");"));
        assertThat(twisted.succeeded()).isFalse();
        assertThat(twisted.messages()).contains("port-calls", "expected by no call of the example");
    }

    @Test
    void namesWhatIsWrongWithTheCallsOfAnExample() {
        String spec = "src/main/setstone/late-fee.yaml";
        assertThat(project()
                        .edit(spec, "call: ledger.block", "call: ledger.bloc")
                        .compile()
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .contains(Problem.UNKNOWN_CALL.code(), "late-fee.yaml:", "Did you mean \"ledger.block\""));
        assertThat(project()
                        .edit(spec, "with: {reason: fees}", "with: {why: fees}")
                        .compile()
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains(Problem.UNKNOWN_CALL_ARGUMENT.code(), "\"why\""));
        assertThat(project()
                        .edit(spec, "            fails: UNREACHABLE\n", "")
                        .compile()
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains(Problem.CALL_OUTCOME.code(), "says neither"));
        assertThat(project()
                        .edit(spec, "callOrder: strict", "callOrder: stric")
                        .compile()
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains(Problem.UNKNOWN_CALL_ORDER.code()));
    }

    @Test
    void refusesWhatIsNoPort() {
        String source = "src/main/java/acme/LateFee.java";
        assertThat(project()
                        .edit(source, "@Uses(Ledger.class)", "@Uses(Loan.class)")
                        .compile()
                        .errors())
                .anySatisfy(error ->
                        assertThat(error).contains(Problem.NOT_A_PORT.code(), "annotate that interface with @Port"));
        assertThat(project()
                        .edit(source, "@Uses(Ledger.class)", "@Uses(Desk.class)")
                        .compile()
                        .errors())
                .anySatisfy(error -> assertThat(error).contains(Problem.PORT_TWICE.code()));
        assertThat(project()
                        .edit(source, "void tell(String text);", "void tell(String text) throws Exception;")
                        .compile()
                        .errors())
                .anySatisfy(error -> assertThat(error).contains(Problem.BAD_PORT.code(), "throws clause"));
        assertThat(project()
                        .edit(source, "record Loan(int daysLate)", "record Loan(int daysLate, Desk desk)")
                        .compile()
                        .errors())
                .anySatisfy(error -> assertThat(error).contains(Problem.NOT_A_CONTRACT_TYPE.code(), "it is a port"));
    }
}
