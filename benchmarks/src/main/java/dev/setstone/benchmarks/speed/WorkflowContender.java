package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization;
import dev.setstone.examples.priorauth.PriorAuthorization.Decision;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;

/** An implementation of the workflow's interface, called as an application calls it. */
record WorkflowContender(PriorAuthorization workflow) implements Contender {

    @Override
    public Object prepare(Request request) {
        return request;
    }

    @Override
    public Object decide(Object prepared) {
        return workflow.decide((Request) prepared);
    }

    @Override
    public Decision read(Object result) {
        return (Decision) result;
    }
}
