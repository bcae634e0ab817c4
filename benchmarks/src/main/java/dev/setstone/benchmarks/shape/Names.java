package dev.setstone.benchmarks.shape;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names for keys, each given once. */
final class Names {

    private final Set<String> given = new HashSet<>();

    /** A name in lower camel case that nothing else has; never one that a record may not have. */
    String unique(String key) {
        String camel = camel(key);
        boolean taken = SourceVersion.isKeyword(camel)
                || Set.of("hashCode", "toString", "clone", "wait").contains(camel);
        String name = taken ? camel + "Value" : camel;
        int number = 2;
        String candidate = name;
        while (!given.add(candidate)) {
            candidate = name + number++;
        }
        return candidate;
    }

    /** The key's letters and digits in lower camel case; empty when none of them can begin a name. */
    static String camel(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split("[^A-Za-z0-9]+")) {
            name.append(name.isEmpty() ? lowerFirst(word) : upperFirst(word));
        }
        return !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0)) ? name.toString() : "";
    }

    static String upperFirst(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String lowerFirst(String word) {
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        return shouted || word.isEmpty()
                ? word.toLowerCase(Locale.ROOT)
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
