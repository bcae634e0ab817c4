package dev.setstone.processor.recording;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.verdict.Assumption;
import dev.setstone.processor.verdict.GateName;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code lock.json} says.
 *
 * @param schema the version of the lock's form
 * @param workflow the workflow's name
 * @param key what the recording was made for, with its parts
 * @param logicSha256 of the logic file's bytes, in lower-case hex
 * @param provenance how it came about
 * @param gates what each gate measured when it passed the logic
 * @param classes linkage digests of the judged class files, by binary name
 * @param approval who has reviewed it; {@code pending} until somebody has
 * @param assumptions what the model said that it took for granted, by step; empty too where it was recorded before models were asked
 *     to say so
 * @param review what a person has said of it, if anybody has; {@code approval} is its summary then
 */
public record Lock(
        int schema,
        String workflow,
        FreshnessKey key,
        String logicSha256,
        Provenance provenance,
        Map<GateName, SortedMap<String, String>> gates,
        SortedMap<String, String> classes,
        String approval,
        List<Assumption> assumptions,
        Optional<Review> review) {

    /** What {@code approval} says until somebody has reviewed the recording. */
    public static final String PENDING = "pending";

    /** The version of the form that this Setstone writes, and the newest that it reads. */
    public static final int SCHEMA = 1;

    public Lock {
        gates = Collections.unmodifiableMap(new TreeMap<>(gates));
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        // By step, since that is how the file holds them; within a step as the model put them.
        assumptions = assumptions.stream()
                .sorted(Comparator.comparing(Assumption::step))
                .toList();
    }

    /** A lock without assumptions. */
    public Lock(
            int schema,
            String workflow,
            FreshnessKey key,
            String logicSha256,
            Provenance provenance,
            Map<GateName, SortedMap<String, String>> gates,
            SortedMap<String, String> classes,
            String approval) {
        this(schema, workflow, key, logicSha256, provenance, gates, classes, approval, List.of(), Optional.empty());
    }

    /** A lock that nobody has reviewed in a way that it keeps. */
    public Lock(
            int schema,
            String workflow,
            FreshnessKey key,
            String logicSha256,
            Provenance provenance,
            Map<GateName, SortedMap<String, String>> gates,
            SortedMap<String, String> classes,
            String approval,
            List<Assumption> assumptions) {
        this(schema, workflow, key, logicSha256, provenance, gates, classes, approval, assumptions, Optional.empty());
    }

    /** The same with a review, which takes the place of any before. */
    public Lock reviewed(Review said) {
        return new Lock(
                schema,
                workflow,
                key,
                logicSha256,
                provenance,
                gates,
                classes,
                said.summary(),
                assumptions,
                Optional.of(said));
    }
}
