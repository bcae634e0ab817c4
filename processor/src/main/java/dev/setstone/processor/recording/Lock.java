package dev.setstone.processor.recording;

import dev.setstone.processor.brief.FreshnessKey;
import dev.setstone.processor.verdict.GateName;
import java.util.Collections;
import java.util.Map;
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
 */
public record Lock(
        int schema,
        String workflow,
        FreshnessKey key,
        String logicSha256,
        Provenance provenance,
        Map<GateName, SortedMap<String, String>> gates,
        SortedMap<String, String> classes,
        String approval) {

    /** The version of the form that this Setstone writes, and the newest that it reads. */
    public static final int SCHEMA = 1;

    public Lock {
        gates = Collections.unmodifiableMap(new TreeMap<>(gates));
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }
}
