package dev.setstone.processor.sandbox;

import dev.setstone.processor.sandbox.child.meter.Allowance;
import java.util.Optional;

/**
 * The bounds of the children.
 *
 * @param startMillis how long a child may take until it says hello, in milliseconds
 * @param compileMillis how long one compilation may take, in milliseconds
 * @param compilerHeapMegabytes the heap of the compiling child
 * @param callMillis how long one call with its result and properties may take, in milliseconds
 * @param requestMillis how long all calls of one request may take together, in milliseconds; otherwise hundreds of calls that each
 *     stay below their own bound would hold a build for many minutes
 * @param runnerHeapMegabytes the heap of a running child
 * @param resultNodes of how many values a result may consist
 * @param resultDepth how deep a result may be nested
 * @param resultTextBytes how much text a result may hold
 * @param replacements how many children may be lost to the calls of one request before the rest is not run
 * @param allowance what the candidate's code may use in one call, counted and so the same everywhere; time and heap stand behind it.
 *     Empty for classes that run as javac wrote them
 * @param requestsPerChild after how many requests a child is replaced, since classes once loaded stay in its memory
 */
public record SandboxLimits(
        int startMillis,
        int compileMillis,
        int compilerHeapMegabytes,
        int callMillis,
        int requestMillis,
        int runnerHeapMegabytes,
        int resultNodes,
        int resultDepth,
        int resultTextBytes,
        int replacements,
        Optional<Allowance> allowance,
        int requestsPerChild) {

    /** The bounds that are used unless a test needs others. */
    public static SandboxLimits defaults() {
        Allowance allowance = new Allowance(10_000_000, 64 << 20, 4_000);
        return new SandboxLimits(
                20_000, 20_000, 512, 2_000, 60_000, 256, 10_000, 64, 4 << 20, 3, Optional.of(allowance), 300);
    }

    /** These bounds with another time for a compilation. */
    public SandboxLimits withCompileMillis(int millis) {
        return new SandboxLimits(
                startMillis,
                millis,
                compilerHeapMegabytes,
                callMillis,
                requestMillis,
                runnerHeapMegabytes,
                resultNodes,
                resultDepth,
                resultTextBytes,
                replacements,
                allowance,
                requestsPerChild);
    }

    /** These bounds with another time for a call. */
    public SandboxLimits withCallMillis(int millis) {
        return new SandboxLimits(
                startMillis,
                compileMillis,
                compilerHeapMegabytes,
                millis,
                requestMillis,
                runnerHeapMegabytes,
                resultNodes,
                resultDepth,
                resultTextBytes,
                replacements,
                allowance,
                requestsPerChild);
    }

    /** These bounds with another time for all calls of a request together. */
    public SandboxLimits withRequestMillis(int millis) {
        return new SandboxLimits(
                startMillis,
                compileMillis,
                compilerHeapMegabytes,
                callMillis,
                millis,
                runnerHeapMegabytes,
                resultNodes,
                resultDepth,
                resultTextBytes,
                replacements,
                allowance,
                requestsPerChild);
    }

    /** These bounds with another number of requests after which a child is replaced. */
    public SandboxLimits withRequestsPerChild(int requests) {
        return new SandboxLimits(
                startMillis,
                compileMillis,
                compilerHeapMegabytes,
                callMillis,
                requestMillis,
                runnerHeapMegabytes,
                resultNodes,
                resultDepth,
                resultTextBytes,
                replacements,
                allowance,
                requests);
    }

    /** These bounds with another number of children that may be lost before the rest of a request is not run. */
    public SandboxLimits withReplacements(int count) {
        return new SandboxLimits(
                startMillis,
                compileMillis,
                compilerHeapMegabytes,
                callMillis,
                requestMillis,
                runnerHeapMegabytes,
                resultNodes,
                resultDepth,
                resultTextBytes,
                count,
                allowance,
                requestsPerChild);
    }

    /** These bounds without a meter: what breaks them is stopped by time and heap alone. */
    public SandboxLimits withoutMeter() {
        return new SandboxLimits(
                startMillis,
                compileMillis,
                compilerHeapMegabytes,
                callMillis,
                requestMillis,
                runnerHeapMegabytes,
                resultNodes,
                resultDepth,
                resultTextBytes,
                replacements,
                Optional.empty(),
                requestsPerChild);
    }
}
