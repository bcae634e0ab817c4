package dev.setstone.processor.cli;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody has typed behind a verb.
 *
 * @param names the workflows that are named, in their order
 * @param flags the values of options, empty for those that take none
 * @param processorOptions options of the processor, such as {@code -Asetstone.model=handoff}
 */
record Invocation(List<String> names, SortedMap<String, String> flags, List<String> processorOptions) {

    Invocation {
        names = List.copyOf(names);
        flags = Collections.unmodifiableSortedMap(new TreeMap<>(flags));
        processorOptions = List.copyOf(processorOptions);
    }

    boolean has(String flag) {
        return flags.containsKey(flag);
    }

    Optional<String> value(String flag) {
        return Optional.ofNullable(flags.get(flag));
    }
}
