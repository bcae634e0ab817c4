package dev.setstone.processor.logic;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.KeyCalculator;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.logic.Change.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares the parts of two freshness keys. Rules, examples and other parts that are counted are compared by what they say: one that
 * is put in before others changes none of them.
 */
public final class ChangeReader {

    private static final Pattern COUNTED =
            Pattern.compile("(.*?\\.(?:rules|examples|answers|ensures|components))\\[(\\d{1,9})](.*)", Pattern.DOTALL);
    private static final Pattern HIDDEN = Pattern.compile("steps\\.[^.]+\\.(?:golden|threshold)");
    private static final Pattern OF_STEP = Pattern.compile("steps\\.([^.]+)\\.(.+)", Pattern.DOTALL);

    /** What differs between the parts that were recorded and those of the brief as it is. */
    public Changes between(SortedMap<String, String> recorded, SortedMap<String, String> current, Brief brief) {
        List<Change> changes = new ArrayList<>();
        Map<String, SortedMap<Integer, SortedMap<String, String>>> before = new TreeMap<>();
        Map<String, SortedMap<Integer, SortedMap<String, String>>> now = new TreeMap<>();
        Set<String> plain = new TreeSet<>();
        collect(recorded, before, plain);
        collect(current, now, plain);
        for (String path : plain) {
            if (!HIDDEN.matcher(path).matches()) {
                leaf(path, recorded.get(path), current.get(path)).ifPresent(changes::add);
            }
        }
        Set<String> counted = new TreeSet<>(before.keySet());
        counted.addAll(now.keySet());
        for (String path : counted) {
            changes.addAll(new ItemChanges(what(path), label(path))
                    .between(before.getOrDefault(path, new TreeMap<>()), now.getOrDefault(path, new TreeMap<>())));
        }
        return new Changes(changes, untouched(recorded, current, brief));
    }

    private static void collect(
            SortedMap<String, String> parts,
            Map<String, SortedMap<Integer, SortedMap<String, String>>> counted,
            Set<String> plain) {
        parts.forEach((path, value) -> {
            Matcher item = COUNTED.matcher(path);
            if (item.matches()) {
                counted.computeIfAbsent(item.group(1), one -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(item.group(2)), one -> new TreeMap<>())
                        .put(item.group(3).replaceFirst("^\\.", ""), value);
            } else {
                plain.add(path);
            }
        });
    }

    private static Optional<Change> leaf(String path, @Nullable String was, @Nullable String now) {
        return Objects.equals(was, now)
                ? Optional.empty()
                : Optional.of(new Change(what(path), leaves(path, was), leaves(path, now)));
    }

    private static List<Leaf> leaves(String path, @Nullable String value) {
        return value == null ? List.of() : List.of(new Leaf(label(path), "", value));
    }

    /** {@code steps.offer.rules} as {@code step offer, rules}; a part of the contract stays as it is. */
    private static String what(String path) {
        Matcher step = OF_STEP.matcher(path);
        return step.matches() ? "step " + step.group(1) + ", " + step.group(2) : path;
    }

    private static String label(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static List<String> untouched(
            SortedMap<String, String> recorded, SortedMap<String, String> current, Brief brief) {
        Set<String> differing = new TreeSet<>(recorded.keySet());
        differing.addAll(current.keySet());
        differing.removeIf(path -> Objects.equals(recorded.get(path), current.get(path)));
        differing.removeIf(KeyCalculator::isOnlyJudged);
        return brief.contract().steps().stream()
                .filter(step -> differing.stream().noneMatch(path -> concerns(path, step, brief)))
                .map(StepSignature::name)
                .toList();
    }

    private static boolean concerns(String path, StepSignature step, Brief brief) {
        if (path.startsWith("steps.")) {
            return path.startsWith("steps." + step.name() + ".");
        }
        if (path.startsWith("contract.steps.")) {
            return path.equals("contract.steps." + step.name());
        }
        if (path.startsWith("contract.types.")) {
            // A type's parts stand below its name, and so do the types declared in it: too much is better than too
            // little.
            return new ReachedTypes(brief.contract())
                    .of(step).stream()
                            .map(name -> "contract.types." + name)
                            .anyMatch(type -> path.equals(type) || path.startsWith(type + "."));
        }
        return true;
    }
}
