package dev.setstone.processor.recording;

import dev.setstone.processor.problem.Suggestion;
import dev.setstone.processor.recording.StrictJson.Parsed;
import dev.setstone.processor.recording.StrictJson.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Typed access to the fields of one object in a lock; whatever does not fit is refused at its place. */
final class LockFields {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Parsed parsed;
    private final List<String> path;
    private final Json.Members object;

    private LockFields(Parsed parsed, List<String> path, Json.Members object) {
        this.parsed = parsed;
        this.path = path;
        this.object = object;
    }

    static LockFields root(Parsed parsed) {
        return new LockFields(parsed, List.of(), parsed.root());
    }

    /** Refuses unless the object has exactly these fields. */
    LockFields exactly(List<String> names) throws LockFormatException {
        return exactly(names, List.of());
    }

    /** Refuses unless the object has all of the first, and nothing else but some of the second. */
    LockFields exactly(List<String> names, List<String> optional) throws LockFormatException {
        List<String> all = new ArrayList<>(names);
        all.addAll(optional);
        for (String name : object.members().keySet()) {
            if (!all.contains(name)) {
                throw new LockFormatException(
                        place(name), "unknown field \"" + name + "\". " + Suggestion.of(name, all));
            }
        }
        for (String name : names) {
            if (!object.members().containsKey(name)) {
                throw new LockFormatException(placeOfObject(), "the field \"" + shown(name) + "\" is missing");
            }
        }
        return this;
    }

    String text(String name) throws LockFormatException {
        if (member(name) instanceof Json.Text text) {
            return text.value();
        }
        throw misfit(name, "a text");
    }

    String sha256(String name) throws LockFormatException {
        String text = text(name);
        if (!SHA256.matcher(text).matches()) {
            throw misfit(name, "a SHA-256 in lower-case hex");
        }
        return text;
    }

    long whole(String name, long least, long most) throws LockFormatException {
        if (member(name) instanceof Json.Whole number && least <= number.value() && number.value() <= most) {
            return number.value();
        }
        throw misfit(name, "a whole number from " + least + " to " + most);
    }

    boolean flag(String name) throws LockFormatException {
        if (member(name) instanceof Json.Flag flag) {
            return flag.value();
        }
        throw misfit(name, "true or false");
    }

    LockFields group(String name) throws LockFormatException {
        if (member(name) instanceof Json.Members group) {
            return new LockFields(parsed, child(name), group);
        }
        throw misfit(name, "an object");
    }

    /** All fields of the object of that name, which must be texts. */
    SortedMap<String, String> texts(String name) throws LockFormatException {
        LockFields group = group(name);
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Json> member : group.object.members().entrySet()) {
            texts.put(member.getKey(), group.text(member.getKey()));
        }
        return texts;
    }

    /** The names of the object's fields, sorted. */
    List<String> names() {
        return List.copyOf(object.members().keySet());
    }

    boolean has(String name) {
        return object.members().containsKey(name);
    }

    private @Nullable Json member(String name) {
        return object.members().get(name);
    }

    /** That a field does not hold what it must. */
    LockFormatException misfit(String name, String expected) {
        Json found = member(name);
        return found == null
                ? new LockFormatException(placeOfObject(), "the field \"" + shown(name) + "\" is missing")
                : new LockFormatException(
                        place(name), "\"" + shown(name) + "\" must be " + expected + ", found " + words(found));
    }

    private static String words(Json json) {
        if (json instanceof Json.Text text) {
            return "the text \"" + text.value() + "\"";
        } else if (json instanceof Json.Whole number) {
            return String.valueOf(number.value());
        } else if (json instanceof Json.Flag flag) {
            return String.valueOf(flag.value());
        } else if (json instanceof Json.Foreign foreign) {
            return foreign.what();
        }
        return "an object";
    }

    private String shown(String name) {
        return String.join(".", child(name));
    }

    private List<String> child(String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private Place place(String name) {
        return parsed.places().getOrDefault(child(name), new Place(1, 1));
    }

    private Place placeOfObject() {
        return parsed.places().getOrDefault(path, new Place(1, 1));
    }
}
