package dev.setstone.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.setstone.examples.priorauth.PriorAuthorization.Decision;
import dev.setstone.examples.priorauth.PriorAuthorization.Outcome;
import dev.setstone.examples.priorauth.PriorAuthorization.Reason;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only equals are timed. */
class ContendersTest {

    @Test
    void allContendersDecideAlikeOnAllRequests() {
        Agreement.Checked checked = Agreement.all(Requests.all());

        assertThat(checked.requests()).isEqualTo(512);
        // Every reason occurs, and with it every rule.
        assertThat(checked.kinds()).isEqualTo(11);
    }

    @Test
    void aDifferentDecisionEndsTheRun() {
        Contender obliging = new WorkflowContender(request -> new Decision(Outcome.APPROVE, List.of(Reason.OBESITY)));

        assertThatThrownBy(() ->
                        Agreement.check("obliging", obliging, Contenders.named(Contenders.GENERATED), Requests.all()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("obliging decides Decision[outcome=APPROVE")
                .hasMessageContaining("nothing was timed");
    }

    @Test
    void requestsAreTheSameInEveryProcess() {
        List<Request> requests = Requests.all();

        assertThat(requests).isEqualTo(Requests.all());
        assertThat(requests.get(0).toString())
                .isEqualTo("Request[ageYears=19, bmi=32.5, a1c=Optional[6.8], conditions=[],"
                        + " stepTherapyFailed=false, thyroidCancerHistory=false]");
    }

    @Test
    void generatedIsTheImplementationThatTheExamplesBuildEmitted() {
        WorkflowContender generated = (WorkflowContender) Contenders.named(Contenders.GENERATED);

        assertThat(generated.workflow().getClass().getName())
                .isEqualTo("dev.setstone.examples.priorauth.PriorAuthorizationImpl");
    }

    @Test
    void copiesAreClassesOfTheirOwnThatDecideAlike() {
        Contender generated = Contenders.named(Contenders.GENERATED);

        var copies = Copies.load(3);

        assertThat(copies.stream().map(Object::getClass).distinct()).hasSize(3);
        for (var copy : copies) {
            Agreement.check("a copy", new WorkflowContender(copy), generated, Requests.all());
        }
    }

    @Test
    void aContenderThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> Contenders.named("zen"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "expected one of [generated, hand-written, hand-tuned, easy-rules, kie-dmn], found zen");
    }
}
