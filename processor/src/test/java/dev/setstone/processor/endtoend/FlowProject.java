package dev.setstone.processor.endtoend;

import static dev.setstone.processor.endtoend.LoopbackModel.fenced;

import dev.setstone.processor.endtoend.TestProject.Compiled;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A workflow with flows that use everything that a flow can do, and an application that runs them. */
final class FlowProject {

    static final String SOURCE = "src/main/java/acme/Claims.java";
    static final String SPEC = "src/main/setstone/claims.yaml";

    private static final String CLAIMS = """
            package acme;

            import dev.setstone.annotations.CompiledWorkflow;
            import dev.setstone.annotations.Port;
            import dev.setstone.annotations.Uses;
            import dev.setstone.runtime.flow.FlowEngine;
            import java.util.List;
            import java.util.Optional;

            @CompiledWorkflow(spec = "claims.yaml")
            public interface Claims {

                Branch coverage(Claim claim);

                int risk(Claim claim) throws Unrated;

                int assess(Item item, int percent);

                Settlement settle(Branch coverage, int risk, List<Integer> amounts);

                Settlement deny(Branch coverage) throws Closed;

                @Uses(Archive.class)
                Settlement handle(Claim claim, Payments payments, FlowEngine flow) throws Unrated, Closed;

                int rated(Claim claim, FlowEngine flow, Payments payments) throws Unrated;

                void announce(FlowEngine flow, Desk desk, List<Item> items);

                int nest(Claim claim, Payments payments, Desk desk, FlowEngine flow) throws Unrated, Closed;

                default int twice(Claim claim, FlowEngine flow, Payments payments) throws Unrated {
                    return 2 * rated(claim, flow, payments);
                }

                /** It has the name of a class that generated code uses. */
                record Branch(boolean covered, int percent) {}

                record Item(String name, int price) {}

                record Claim(String policy, List<Item> items, Optional<String> note) {}

                record Settlement(String outcome, int amount) {}

                record Slip(String stamp) {}

                @Port
                interface Payments {
                    Slip pay(Settlement settlement);

                    void refund(Settlement settlement);

                    int limit();
                }

                @Port
                interface Archive {
                    String stamp(String policy);

                    void store(Settlement settlement, String stamp, Slip slip);
                }

                @Port
                interface Desk {
                    void open();

                    void tell(Item item);

                    void untell(Item item);

                    void close();
                }

                final class Unrated extends Exception {
                    private static final long serialVersionUID = 1;

                    public Unrated(String message) {
                        super(message);
                    }
                }

                final class Closed extends Exception {
                    private static final long serialVersionUID = 1;

                    public Closed(String message) {
                        super(message);
                    }
                }
            }
            """;

    private static final String STEPS = """
            workflow: claims
            steps:
              coverage:
                template: transformation
                rules: [A policy that is called GOLD is covered with 80 percent. Any other is not covered, with 0 percent.]
                examples:
                  - given: {claim: {policy: GOLD, items: [], note: null}}
                    expect: {covered: true, percent: 80}
                  - given: {claim: {policy: TIN, items: [], note: null}}
                    expect: {covered: false, percent: 0}
              risk:
                template: calculation
                rules: [The number of items. Without items it fails with Unrated.]
                examples:
                  - given: {claim: {policy: GOLD, items: [{name: desk, price: 100}], note: null}}
                    expect: 1
                  - given: {claim: {policy: GOLD, items: [], note: null}}
                    fails: Unrated
              assess:
                template: calculation
                rules: [The price of the item plus the percent.]
                examples:
                  - given: {item: {name: desk, price: 100}, percent: 80}
                    expect: 180
              settle:
                template: transformation
                rules: ["The outcome is paid, the amount the sum of the amounts plus the risk."]
                examples:
                  - given: {coverage: {covered: true, percent: 80}, risk: 2, amounts: [80, 8]}
                    expect: {outcome: paid, amount: 90}
              deny:
                template: transformation
                rules: ["The outcome is denied, the amount 0. A covered one fails with Closed."]
                examples:
                  - given: {coverage: {covered: false, percent: 0}}
                    expect: {outcome: denied, amount: 0}
                  - given: {coverage: {covered: true, percent: 0}}
                    fails: Closed
            """;

    private static final String FLOWS = """
            flows:
              handle:
                do:
                  - parallel:
                      - {set: coverage, call: coverage, with: {claim: claim}}
                      - - {set: risk, call: risk, with: {claim: claim}}
                        - {set: stamp, call: archive.stamp, with: {policy: claim.policy}}
                  - branch: coverage.covered
                    then:
                      - forEach: item
                        in: claim.items
                        concurrency: 2
                        set: amounts
                        call: assess
                        with: {item: item, percent: coverage.percent}
                      - {set: settlement, call: settle, with: {coverage: coverage, risk: risk, amounts: amounts}}
                    else:
                      - {set: settlement, call: deny, with: {coverage: coverage}}
                  - call: payments.pay
                    set: slip
                    with: {settlement: settlement}
                    retry: {attempts: 3, delay: PT0.001S, multiplier: 1.5, maxDelay: PT0.01S, on: [BUSY]}
                    timeout: PT20S
                    compensate: {call: payments.refund, with: {settlement: settlement}}
                  - call: archive.store
                    with: {settlement: settlement, stamp: stamp, slip: slip}
                return: settlement
              rated:
                do:
                  - {set: rate, call: risk, with: {claim: claim}, timeout: PT20S}
                  - {set: limit, call: payments.limit, timeout: PT0.05S}
                return: limit
              nest:
                do:
                  - {set: first, call: coverage, with: {claim: claim}}
                  - parallel:
                      - - branch: first.covered
                          then:
                            - {set: limit, call: payments.limit}
                            - {set: only, call: payments.limit}
                          else:
                            - {set: limit, call: risk, with: {claim: claim}}
                        - {set: again, call: risk, with: {claim: claim}}
                      - - forEach: item
                          in: claim.items
                          call: desk.tell
                          with: {item: item}
                          retry: {attempts: 2, delay: PT0S}
                          compensate: {call: desk.untell, with: {item: item}}
                        - forEach: item
                          in: claim.items
                          set: amounts
                          call: assess
                          with: {item: item, percent: first.percent}
                          timeout: PT20S
                          compensate: {call: desk.untell, with: {item: item}}
                      - {set: item, call: deny, with: {coverage: first}}
                  - {set: sum, call: settle, with: {coverage: first, risk: limit, amounts: amounts}}
                return: sum.amount
              announce:
                do:
                  - parallel:
                      - {call: desk.open}
                      - - {call: desk.close, retry: {attempts: 2}}
                  - forEach: item
                    in: items
                    call: desk.tell
                    with: {item: item}
                    compensate: {call: desk.untell, with: {item: item}}
            """;

    private static final String LOGIC = """
            package acme;

            import acme.Claims.Branch;
            import acme.Claims.Claim;
            import acme.Claims.Closed;
            import acme.Claims.Item;
            import acme.Claims.Settlement;
            import acme.Claims.Unrated;
            import java.util.List;

            final class ClaimsLogic {

                private ClaimsLogic() {}

                static Branch coverage(Claim claim) {
                    boolean covered = claim.policy().equals("GOLD");
                    return new Branch(covered, covered ? 80 : 0);
                }

                static int risk(Claim claim) throws Unrated {
                    if (claim.items().isEmpty()) {
                        throw new Unrated("no items");
                    }
                    return claim.items().size();
                }

                static int assess(Item item, int percent) {
                    return item.price() + percent;
                }

                static Settlement settle(Branch coverage, int risk, List<Integer> amounts) {
                    int sum = risk;
                    for (int amount : amounts) {
                        sum += amount;
                    }
                    return new Settlement("paid", sum);
                }

                static Settlement deny(Branch coverage) throws Closed {
                    if (coverage.covered()) {
                        throw new Closed("covered");
                    }
                    return new Settlement("denied", 0);
                }
            }
            """;

    private FlowProject() {}

    /** The project without a recording. */
    static TestProject at(Path folder) {
        return new TestProject(folder).file(SOURCE, CLAIMS).file(SPEC, STEPS + FLOWS);
    }

    /** Makes the recording. */
    static Compiled record(TestProject project, LoopbackModel model) {
        String[] options = Stream.concat(Stream.of(model.options("record")), Stream.of("-Asetstone.openExamples=off"))
                .toArray(String[]::new);
        return project.compile(options);
    }

    static LoopbackModel model() throws Exception {
        return new LoopbackModel(fenced(LOGIC), fenced(LOGIC), fenced(LOGIC));
    }
}
