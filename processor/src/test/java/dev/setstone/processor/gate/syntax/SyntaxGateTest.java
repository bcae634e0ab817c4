package dev.setstone.processor.gate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.gate.security.Cleared;
import dev.setstone.processor.gate.security.Corpus;
import dev.setstone.processor.gate.security.InProcessCompiler;
import dev.setstone.processor.gate.security.SecurityGate;
import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.Compilation.Message;
import dev.setstone.processor.verdict.Candidate;
import dev.setstone.processor.verdict.Finding;
import dev.setstone.processor.verdict.GateName;
import dev.setstone.processor.verdict.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class SyntaxGateTest {

    private final SyntaxGate gate = new SyntaxGate();

    @Test
    void honestCandidatesPassWithMeasures() throws Exception {
        SortedMap<String, String> sources = Corpus.sources("accepted");
        sources.keySet().retainAll(List.of("GenericMethods", "Records", "TryFinally", "SealedCases"));
        assertThat(sources).hasSize(4);
        for (Map.Entry<String, String> entry : sources.entrySet()) {
            Outcome<WellFormed> outcome = gate.judge(cleared(Corpus.candidate(entry.getValue())));
            assertThat(outcome.verdict().findings())
                    .as(entry.getKey())
                    .extracting(Finding::text)
                    .isEmpty();
        }
        Outcome<WellFormed> outcome =
                gate.judge(cleared(Corpus.candidate(Corpus.sources("accepted").get("Records"))));
        assertThat(outcome.verdict().measures()).containsEntry("methods", "7").containsKey("lines");
        assertThat(((Outcome.Passed<WellFormed>) outcome).value().cleared()).isNotNull();
    }

    @Test
    void javacsErrorsAreFindings() throws Exception {
        List<Finding> findings = judge(rules().replace("request.age()", "request.years()"));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).gate()).isEqualTo(GateName.SYNTAX);
        assertThat(findings.get(0).rule()).isEqualTo("compiler.err.cant.resolve.location.args");
        assertThat(findings.get(0).line()).isEqualTo(12);
        assertThat(findings.get(0).message()).contains("years");
    }

    @Test
    void lintWarningsAreFindings() throws Exception {
        List<Finding> findings = judge(rules().replace("if (request.age() < 18)", "if ((int) request.age() < 18)"));
        assertThat(findings).extracting(Finding::rule).containsExactly("compiler.warn.redundant.cast");
    }

    @Test
    void limitsOfReadableCodeAreFindingsWithAdvice() throws Exception {
        Outcome<WellFormed> outcome =
                gate.judge(cleared(Corpus.candidate(rules()), new Message("shape", "method-length", 11, "60 lines")));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.verdict().findings())
                .extracting(Finding::text)
                .containsExactly("[syntax/method-length] line 11: 60 lines. Split the method.");
    }

    @Test
    void aMissingStepIsAFinding() throws Exception {
        assertThat(judge(rules().replace(" decide(", " judge(")))
                .extracting(Finding::message)
                .containsExactly("class ClaimsLogic lacks the method static corpus.Claims.Decision"
                        + " decide(corpus.Claims.Request request) throws corpus.Claims.Rejected.");
    }

    @Test
    void aStepOfAnotherShapeIsAFinding() throws Exception {
        for (String[] change : List.of(
                new String[] {"static Claims.Decision decide", "private static Claims.Decision decide"},
                new String[] {"static Claims.Decision decide", "static Record decide"},
                new String[] {"decide(Claims.Request request)", "decide(Claims.Request request, int more)"})) {
            assertThat(rules()).contains(change[0]);
            assertThat(judge(rules().replace(change[0], change[1])))
                    .as(change[1])
                    .extracting(Finding::rule)
                    .containsExactly("signature");
        }
    }

    @Test
    void anExceptionThatTheStepDoesNotDeclareIsAFinding() throws Exception {
        assertThat(judge(rules().replace("throws Claims.Rejected", "throws Exception")))
                .extracting(Finding::message)
                .containsExactly("the method decide declares java.lang.Exception, which the step does not.");
        assertThat(judge(rules().replace("throws Claims.Rejected", "throws IllegalStateException")))
                .isEmpty();
    }

    @Test
    void nullIsAFindingUnlessTheStepAllowsIt() throws Exception {
        Message message = new Message("shape", "null-returned", 18, "null is returned.");
        Candidate strict = Corpus.candidate(rules());
        assertThat(gate.judge(cleared(strict, message)).verdict().findings())
                .extracting(Finding::rule)
                .containsExactly("null-returned");
        Candidate lenient = Corpus.candidate(rules(), true);
        assertThat(gate.judge(cleared(lenient, message)).verdict().findings()).isEmpty();
    }

    private List<Finding> judge(String source) throws Exception {
        return gate.judge(cleared(Corpus.candidate(source))).verdict().findings();
    }

    private static Cleared cleared(Candidate candidate, Message... more) throws Exception {
        InProcessCompiler javac = new InProcessCompiler();
        SecurityGate security = new SecurityGate((surroundings, name, source) -> {
            Compilation compiled = javac.compile(surroundings, name, source);
            List<Message> messages = new ArrayList<>(compiled.messages());
            messages.addAll(List.of(more));
            return new Compilation(compiled.logicClasses(), compiled.userClasses(), messages, compiled.facts());
        });
        return ((Outcome.Passed<Cleared>) security.judge(candidate, Corpus.surroundings())).value();
    }

    private static String rules() throws Exception {
        return Corpus.sources("accepted").get("Rules");
    }
}
