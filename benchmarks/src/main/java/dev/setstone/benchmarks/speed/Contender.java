package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization.Decision;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;

/** One way to take the decisions. Only {@link #decide} is timed: what an engine needs around it is its own application's affair. */
interface Contender {

    /** The request in the form that the contender takes. */
    Object prepare(Request request);

    /** Decides, as often as it is asked, on what {@link #prepare} gave. */
    Object decide(Object prepared);

    /** What {@link #decide} gave, as a decision. */
    Decision read(Object result);
}
