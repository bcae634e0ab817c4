package dev.setstone.processor.recording;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** As much of JSON as lock files and audit documents need. {@link CanonicalJson} writes it. */
public sealed interface Json {

    record Text(String value) implements Json {}

    record Whole(long value) implements Json {}

    record Flag(boolean value) implements Json {}

    /** An object; its members are sorted by name. */
    record Members(SortedMap<String, Json> members) implements Json {
        public Members {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }

        /** These members, in whatever order they come. */
        public static Members of(Map<String, Json> members) {
            return new Members(new TreeMap<>(members));
        }

        /** An object of texts alone. */
        public static Members ofTexts(Map<String, String> texts) {
            SortedMap<String, Json> members = new TreeMap<>();
            texts.forEach((name, text) -> members.put(name, new Text(text)));
            return new Members(members);
        }
    }

    /** A list, in its order. Audit documents have lists; a lock has none, and reading one gives a {@link Foreign}. */
    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Anything else that JSON allows. It is read, so that the form of a newer version can be told from a broken file, and
     * never written.
     *
     * @param what it is, in words, such as {@code a list}
     */
    record Foreign(String what) implements Json {}
}
