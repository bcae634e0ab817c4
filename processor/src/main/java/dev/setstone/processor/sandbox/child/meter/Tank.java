package dev.setstone.processor.sandbox.child.meter;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the running call has left. A child runs one candidate at a time in one thread, and metered classes can only reach it by a static
 * method, so there is one tank for the whole child; a candidate's loader does not show it, so nothing but the child can refill it.
 */
public final class Tank {

    private static final Tank RUNNING = new Tank();

    /** A single call that asks for more than this part of the allowance is blamed by name. */
    private static final int SHARE = 16;

    /** Throwing and catching takes about so much. */
    static final int EXCEPTION_STEPS = 1_000;

    private static final long EMPTY = Long.MIN_VALUE / 2;

    private final StackWalker stack = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);
    private Allowance allowance = new Allowance(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE);
    private long steps = allowance.steps();
    private long bytes = allowance.bytes();
    private int calls;
    private @Nullable Stop stop;

    private Tank() {}

    /** The tank of the call that runs. */
    public static Tank running() {
        return RUNNING;
    }

    /** Begins a new call. */
    public void fill(Allowance given) {
        allowance = given;
        steps = given.steps();
        bytes = given.bytes();
        calls = 0;
        stop = null;
    }

    /** Why the call was stopped, if it was. What it threw or returned afterwards means nothing. */
    public Optional<Stop> stop() {
        return Optional.ofNullable(stop);
    }

    void loop() {
        if (--steps < 0) {
            throw outOfSteps(1, "");
        }
    }

    void enter() {
        if (--steps < 0) {
            throw outOfSteps(1, "");
        }
        if (++calls > allowance.calls()) {
            recount();
        }
    }

    void leave() {
        calls--;
    }

    /**
     * Takes steps.
     *
     * @param call the call of the library that needs them; empty for the candidate's own code
     */
    void steps(long amount, String call) {
        steps -= Math.min(Math.max(amount, 0), allowance.steps() + 1);
        if (steps < 0) {
            throw outOfSteps(amount, call);
        }
    }

    /** Takes bytes. */
    void bytes(long amount, String call) {
        bytes -= Math.min(Math.max(amount, 0), allowance.bytes() + 1);
        if (bytes < 0) {
            boolean alone = !call.isEmpty() && amount > allowance.bytes() / SHARE;
            throw alone
                    ? empty("library", call + " asks for " + number(amount) + " bytes at once")
                    : empty("memory", "it allocated more than " + number(allowance.bytes()) + " bytes");
        }
    }

    /** Ends the call, since a structure can't be walked through. */
    Exhausted tooDeep(String call) {
        return empty("library", call + " meets a structure that is nested too deep or contains itself");
    }

    /** Throws again what no handler may keep. */
    void caught(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            empty("stack", "the stack overflowed");
        }
        if (stop != null || thrown instanceof VirtualMachineError) {
            throw (Error) (thrown instanceof Error ? thrown : new Exhausted("stopped"));
        }
        steps(EXCEPTION_STEPS, "");
    }

    /** An exception leaves methods without a word, so the count is only an upper bound: this makes it exact. */
    private void recount() {
        int nested =
                stack.walk(frames -> (int) frames.filter(Tank::isCandidates).count());
        calls = nested;
        if (nested > allowance.calls()) {
            throw empty("stack", "its calls were nested deeper than " + number(allowance.calls()));
        }
        steps(nested, "");
    }

    private Exhausted outOfSteps(long amount, String call) {
        boolean alone = !call.isEmpty() && amount > allowance.steps() / SHARE;
        return alone
                ? empty("library", call + " asks for " + number(amount) + " steps at once")
                : empty("fuel", "it made more than " + number(allowance.steps()) + " steps");
    }

    private Exhausted empty(String bound, String detail) {
        steps = EMPTY;
        bytes = EMPTY;
        if (stop == null) {
            stop = new Stop(bound, detail, line());
        }
        return new Exhausted(detail);
    }

    private int line() {
        return stack.walk(frames -> Math.max(
                0,
                frames.filter(Tank::isCandidates)
                        .findFirst()
                        .map(StackFrame::getLineNumber)
                        .orElse(0)));
    }

    /** The JDK's classes have no loader or the platform's, the child's have the system's. */
    private static boolean isCandidates(StackFrame frame) {
        ClassLoader loader = frame.getDeclaringClass().getClassLoader();
        return loader != null
                && loader != ClassLoader.getPlatformClassLoader()
                && loader != ClassLoader.getSystemClassLoader();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
