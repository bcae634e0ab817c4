package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization.Decision;
import dev.setstone.examples.priorauth.PriorAuthorization.Outcome;
import dev.setstone.examples.priorauth.PriorAuthorization.Reason;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** Apache KIE's DMN engine with its default settings, on {@code prior-authorization.dmn}. */
final class DmnContender implements Contender {

    private static final String NAME = "prior-authorization";

    private final DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromClasspathResource(NAME + ".dmn", DmnContender.class)
            .getOrElseThrow(wrong -> new IllegalStateException("the DMN model can't be built", wrong));
    private final DMNModel model = runtime.getModel(DmnContender.class.getPackageName(), NAME);

    @Override
    public Object prepare(Request request) {
        DMNContext context = runtime.newContext();
        context.set("ageYears", request.ageYears());
        context.set("bmi", request.bmi());
        context.set("a1c", request.a1c().orElse(null));
        context.set(
                "conditions",
                request.conditions().stream().map(Enum::name).sorted().toList());
        context.set("stepTherapyFailed", request.stepTherapyFailed());
        context.set("thyroidCancerHistory", request.thyroidCancerHistory());
        return context;
    }

    /** The engine copies the context, so a prepared one serves any number of decisions. */
    @Override
    public Object decide(Object prepared) {
        return runtime.evaluateByName(model, (DMNContext) prepared, "decision");
    }

    @Override
    public Decision read(Object result) {
        DMNResult evaluated = (DMNResult) result;
        if (evaluated.hasErrors()) {
            throw new IllegalStateException(evaluated.getMessages().toString());
        }
        Map<?, ?> decision =
                (Map<?, ?>) evaluated.getDecisionResultByName("decision").getResult();
        List<Reason> reasons = ((List<?>) decision.get("reasons"))
                .stream().map(reason -> Reason.valueOf((String) reason)).toList();
        return new Decision(Outcome.valueOf((String) decision.get("outcome")), reasons);
    }
}
