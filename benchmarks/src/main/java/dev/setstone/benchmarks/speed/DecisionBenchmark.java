package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization;
import dev.setstone.examples.priorauth.PriorAuthorization.Request;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What JMH times. How often, and in which mode, is up to who runs it. */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBenchmark {

    /** A contender and what it decides on; a fork loads no other contender. */
    @State(Scope.Benchmark)
    public static class Trial {

        @Param(Contenders.GENERATED)
        String contender;

        private Contender decider;
        private Object[] prepared;

        @Setup
        public void prepare() {
            decider = Contenders.named(contender);
            prepared = Requests.all().stream().map(decider::prepare).toArray();
        }
    }

    /** Copies of the generated workflow, each of its own classes. */
    @State(Scope.Benchmark)
    public static class Many {

        @Param("1")
        int loaded;

        private PriorAuthorization[] workflows;
        private Request[] requests;

        @Setup
        public void load() {
            workflows = Copies.load(loaded).toArray(PriorAuthorization[]::new);
            requests = Requests.all().toArray(Request[]::new);
        }
    }

    /** Where each thread is. */
    @State(Scope.Thread)
    public static class Place {
        private int next;
    }

    /** Decides on all requests; the mean is that of the mixture. */
    @Benchmark
    @OperationsPerInvocation(Requests.COUNT)
    public void all(Trial trial, Blackhole taken) {
        for (Object prepared : trial.prepared) {
            taken.consume(trial.decider.decide(prepared));
        }
    }

    /** Decides on one request, the next one each time: for the distribution of times. */
    @Benchmark
    public Object one(Trial trial, Place place) {
        return trial.decider.decide(trial.prepared[place.next++ & (Requests.COUNT - 1)]);
    }

    /** Decides on all requests, each by the next workflow. */
    @Benchmark
    @OperationsPerInvocation(Requests.COUNT)
    public void many(Many many, Place place, Blackhole taken) {
        for (Request request : many.requests) {
            int next = place.next;
            place.next = next + 1 == many.workflows.length ? 0 : next + 1;
            taken.consume(many.workflows[next].decide(request));
        }
    }
}
