package dev.setstone.processor.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The modules of the library in setstone-runtime, read from their declarations: lines {@code module}, {@code purpose} and {@code needs},
 * the indented lines under {@code prompt}, and for every {@code type} its members as indented lines.
 */
public final class LibraryModules {

    /** The package above those of the modules. */
    public static final String PACKAGE = "dev.setstone.runtime.library";

    /** The names of all modules, in alphabetical order. */
    public static final List<String> NAMES =
            List.of("dates", "documents", "identifiers", "matching", "money", "parsing", "text", "units");

    private static final String INDENT = "  ";

    /** Read so far: most workflows ask for no module, so none is read before somebody does. */
    private final SortedMap<String, LibraryModule> modules = new TreeMap<>();

    private LibraryModules() {}

    /** The modules of the runtime that this processor was released with. */
    public static LibraryModules shipped() {
        return new LibraryModules();
    }

    /** All modules by name. */
    public List<LibraryModule> all() {
        return named(NAMES);
    }

    /** The modules of these names and those that they need, by name; a name that is none is left out. */
    public List<LibraryModule> named(Collection<String> names) {
        SortedMap<String, LibraryModule> found = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (NAMES.contains(name) && !found.containsKey(name)) {
                LibraryModule module = modules.computeIfAbsent(name, LibraryModules::read);
                found.put(name, module);
                open.addAll(module.needs());
            }
        }
        return List.copyOf(found.values());
    }

    private static LibraryModule read(String name) {
        return parse(name, text("/" + PACKAGE.replace('.', '/') + "/" + name + ".module"));
    }

    private static LibraryModule parse(String name, String text) {
        String purpose = "";
        List<String> needs = new ArrayList<>();
        List<String> prompt = new ArrayList<>();
        SortedMap<String, Set<String>> types = new TreeMap<>();
        SortedSet<String> enums = new TreeSet<>();
        Collection<String> block = prompt;
        for (String line : text.split("\n", -1)) {
            List<String> words = List.of(line.split(" ", -1));
            if (line.startsWith(INDENT)) {
                block.add(line.substring(INDENT.length()));
            } else if (line.startsWith("purpose ")) {
                purpose = line.substring("purpose ".length());
            } else if (line.startsWith("needs ")) {
                needs.addAll(words.subList(1, words.size()));
            } else if (line.startsWith("type ")) {
                Set<String> members = new TreeSet<>();
                types.put(words.get(1), members);
                block = members;
                if (line.endsWith(" extends java.lang.Enum")) {
                    enums.add(words.get(1));
                }
            } else if (!line.isEmpty() && !line.equals("prompt") && !line.equals("module " + name)) {
                throw new IllegalStateException(name + ".module: not a line of a declaration: " + line);
            }
        }
        return new LibraryModule(name, purpose, needs, prompt, types, enums);
    }

    private static String text(String resource) {
        try (InputStream in = LibraryModules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource
                        + " is missing; put setstone-runtime of the same version on the processor path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + resource, e);
        }
    }
}
