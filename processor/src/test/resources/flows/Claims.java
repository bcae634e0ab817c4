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
