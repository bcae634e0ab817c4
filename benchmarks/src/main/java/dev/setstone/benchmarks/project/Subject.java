package dev.setstone.benchmarks.project;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One workflow as a user would write it.
 *
 * @param name the workflow's name
 * @param type the interface's simple name; it lies in {@link #PACKAGE}
 * @param source the interface
 * @param spec the YAML
 * @param golden golden rows by file name
 */
public record Subject(String name, String type, String source, String spec, SortedMap<String, String> golden) {

    /** Where all interfaces lie. */
    public static final String PACKAGE = "evaluated";

    public Subject {
        golden = Collections.unmodifiableSortedMap(new TreeMap<>(golden));
    }

    /**
     * The compiled interface.
     *
     * @throws IllegalStateException when it is not there although it was recorded
     */
    public Class<?> load(ClassLoader classes) {
        try {
            return classes.loadClass(PACKAGE + "." + type);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(name + " was recorded and not compiled", missing);
        }
    }
}
