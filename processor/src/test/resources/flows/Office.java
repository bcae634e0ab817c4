package acme;

import acme.Claims.Archive;
import acme.Claims.Claim;
import acme.Claims.Desk;
import acme.Claims.Item;
import acme.Claims.Payments;
import acme.Claims.Settlement;
import acme.Claims.Slip;
import dev.setstone.runtime.Ports;
import dev.setstone.runtime.Workflows;
import dev.setstone.runtime.flow.Composed;
import dev.setstone.runtime.flow.FlowEngine;
import dev.setstone.runtime.flow.InProcessFlow;
import dev.setstone.runtime.port.PortException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** An application that runs the claims' flows with ports of its own. Each method is a scenario and returns its log. */
public final class Office implements Payments, Archive, Desk {

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final CyclicBarrier both = new CyclicBarrier(2);
    private List<String> failures = new ArrayList<>();
    private boolean late;
    private boolean noSlip;
    private boolean lost;
    private int hoarseAt = -1;

    private Office() {}

    private interface Scenario {
        Object run(Claims claims, FlowEngine flow) throws Exception;
    }

    private List<String> log(Scenario scenario) {
        try (InProcessFlow flow = new InProcessFlow()) {
            Object result = scenario.run(Workflows.load(Claims.class, this), flow);
            log.add(String.valueOf(result));
        } catch (PortException e) {
            log.add("PortException: " + e.code());
        } catch (Exception e) {
            log.add(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
        return log;
    }

    private static Claim claim(String policy, int items) {
        return new Claim(policy, items(items), Optional.empty());
    }

    private static List<Item> items(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Item("item " + i, 100 + i)).toList();
    }

    private List<String> handle(Claim claim) {
        return log((claims, flow) -> claims.handle(claim, this, flow));
    }

    public static List<String> handle(String policy, int items) {
        return new Office().handle(claim(policy, items));
    }

    public static List<String> busyTwice(String policy, int items) {
        Office office = new Office();
        office.failures = new ArrayList<>(List.of("BUSY", "BUSY"));
        return office.handle(claim(policy, items));
    }

    public static List<String> busyEver(String policy, int items) {
        Office office = new Office();
        office.failures = new ArrayList<>(Collections.nCopies(9, "BUSY"));
        return office.handle(claim(policy, items));
    }

    public static List<String> broken(String policy, int items) {
        Office office = new Office();
        office.failures = new ArrayList<>(List.of("BROKEN"));
        return office.handle(claim(policy, items));
    }

    public static List<String> lost(String policy, int items) {
        Office office = new Office();
        office.lost = true;
        return office.handle(claim(policy, items));
    }

    public static List<String> noClaim(String policy, int items) {
        return new Office().handle(null);
    }

    public static List<String> noSlip(String policy, int items) {
        Office office = new Office();
        office.noSlip = true;
        return office.handle(claim(policy, items));
    }

    public static List<String> rated(String policy, int items) {
        Office office = new Office();
        return office.log((claims, flow) -> claims.rated(claim(policy, items), flow, office));
    }

    public static List<String> twice(String policy, int items) {
        Office office = new Office();
        return office.log((claims, flow) -> claims.twice(claim(policy, items), flow, office));
    }

    public static List<String> nest(String policy, int items) {
        Office office = new Office();
        return office.log((claims, flow) -> claims.nest(claim(policy, items), office, office, flow));
    }

    public static List<String> ratedLate(String policy, int items) {
        Office office = new Office();
        office.late = true;
        return office.log((claims, flow) -> claims.rated(claim(policy, items), flow, office));
    }

    public static List<String> announce(String policy, int items) {
        return new Office().announce(items);
    }

    public static List<String> tellUntil(String bad, int items) {
        Office office = new Office();
        office.hoarseAt = Integer.parseInt(bad);
        return office.announce(items);
    }

    private List<String> announce(int items) {
        return log((claims, flow) -> {
            claims.announce(flow, this, items(items));
            return "announced";
        });
    }

    public static List<String> over(String policy, int items) {
        Office office = new Office();
        return office.log((claims, flow) -> {
            @SuppressWarnings("unchecked")
            Composed<Claims> composed = (Composed<Claims>) claims;
            return composed.over(new OtherSteps(claims), Ports.of(office)).handle(claim(policy, items), office, flow);
        });
    }

    @Override
    public Slip pay(Settlement settlement) {
        log.add("pay " + settlement.outcome() + " " + settlement.amount());
        if (!failures.isEmpty()) {
            throw new PortException(failures.remove(0), "not now");
        }
        return noSlip ? null : new Slip("slip");
    }

    @Override
    public void refund(Settlement settlement) {
        log.add("refund " + settlement.outcome() + " " + settlement.amount());
    }

    @Override
    public int limit() {
        try {
            if (late && !new CountDownLatch(1).await(50, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody has ended this call");
            }
            return 7;
        } catch (InterruptedException e) {
            throw new PortException("INTERRUPTED", "stopped", e);
        }
    }

    @Override
    public String stamp(String policy) {
        log.add("stamp " + policy);
        return "stamp of " + policy;
    }

    @Override
    public void store(Settlement settlement, String stamp, Slip slip) {
        log.add("store " + settlement.outcome() + " " + settlement.amount() + " " + stamp + " " + slip.stamp());
        if (lost) {
            throw new PortException("LOST", "the archive has burnt down");
        }
    }

    @Override
    public void open() {
        meet();
    }

    @Override
    public void close() {
        meet();
    }

    private void meet() {
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the other branch does not run", e);
        }
    }

    @Override
    public void tell(Item item) {
        log.add("tell " + item.name());
        if (item.name().equals("item " + hoarseAt)) {
            throw new PortException("HOARSE", "no voice");
        }
    }

    @Override
    public void untell(Item item) {
        log.add("untell " + item.name());
    }

    /** Steps that settle in their own way. Their flows must not be called. */
    private record OtherSteps(Claims claims) implements Claims {
        @Override
        public Claims.Branch coverage(Claim claim) {
            return claims.coverage(claim);
        }

        @Override
        public int risk(Claim claim) throws Unrated {
            return claims.risk(claim);
        }

        @Override
        public int assess(Item item, int percent) {
            return 1;
        }

        @Override
        public Settlement settle(Claims.Branch coverage, int risk, List<Integer> amounts) {
            return new Settlement("other", amounts.size());
        }

        @Override
        public Settlement deny(Claims.Branch coverage) throws Closed {
            return claims.deny(coverage);
        }

        @Override
        public Settlement handle(Claim claim, Payments payments, FlowEngine flow) {
            throw new AssertionError("handle");
        }

        @Override
        public int rated(Claim claim, FlowEngine flow, Payments payments) {
            throw new AssertionError("rated");
        }

        @Override
        public int nest(Claim claim, Payments payments, Desk desk, FlowEngine flow) {
            throw new AssertionError("nest");
        }

        @Override
        public void announce(FlowEngine flow, Desk desk, List<Item> items) {
            throw new AssertionError("announce");
        }
    }
}
