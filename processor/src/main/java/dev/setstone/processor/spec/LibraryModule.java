package dev.setstone.processor.spec;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A module of the library that generated code may call, as its declaration beside its code says.
 *
 * @param name as in a spec, such as {@code money}
 * @param purpose one sentence
 * @param needs other modules whose types its members name
 * @param prompt what a model is told, line by line
 * @param types all public members by qualified type, as {@code plus(dev.setstone.runtime.library.money.Money)}; {@code java.lang} is
 *     left out
 * @param enums those of the types that are enums
 */
public record LibraryModule(
        String name,
        String purpose,
        List<String> needs,
        List<String> prompt,
        SortedMap<String, Set<String>> types,
        SortedSet<String> enums) {

    public LibraryModule {
        needs = List.copyOf(needs);
        prompt = List.copyOf(prompt);
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        enums = Collections.unmodifiableSortedSet(new TreeSet<>(enums));
    }

    /** The package that its types are in. */
    public String packageName() {
        return LibraryModules.PACKAGE + "." + name;
    }
}
