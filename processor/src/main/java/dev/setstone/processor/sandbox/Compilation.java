package dev.setstone.processor.sandbox;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the compiling child made of a candidate.
 *
 * @param logicClasses class files of the candidate (its top-level class, nested classes, and any other class in its file), by binary
 *     name; empty when it does not compile
 * @param userClasses class files of the user's types that it was compiled with, by binary name
 * @param messages javac's messages about the candidate and about its readability, in the order of lines
 * @param facts what the types say about the candidate, for the security gate; empty when it does not compile, or when nobody looked
 */
public record Compilation(
        SortedMap<String, byte[]> logicClasses,
        SortedMap<String, byte[]> userClasses,
        List<Message> messages,
        Optional<List<Message>> facts) {

    /** A compilation that nobody looked at with types. */
    public Compilation(
            SortedMap<String, byte[]> logicClasses, SortedMap<String, byte[]> userClasses, List<Message> messages) {
        this(logicClasses, userClasses, messages, Optional.empty());
    }

    public Compilation {
        logicClasses = Collections.unmodifiableSortedMap(new TreeMap<>(logicClasses));
        userClasses = Collections.unmodifiableSortedMap(new TreeMap<>(userClasses));
        messages = List.copyOf(messages);
        facts = facts.map(List::copyOf);
    }

    /**
     * A message of the compiler.
     *
     * @param kind {@code error}, {@code warning} (a lint), {@code shape} (a limit of readable code broken), or {@code fact}
     * @param code javac's key such as {@code compiler.err.cant.resolve}, the name of the limit such as {@code method-length}, or of the
     *     fact such as {@code pattern}
     * @param line the line in the candidate, from 1; 0 when it has none or lies in another file
     * @param text in English
     */
    public record Message(String kind, String code, int line, String text) {}
}
