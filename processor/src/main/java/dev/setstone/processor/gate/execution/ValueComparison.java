package dev.setstone.processor.gate.execution;

import dev.setstone.processor.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Compares values exactly, scale and order included, except that numbers may differ by a tolerance where one is declared. */
public final class ValueComparison {

    private final Optional<BigDecimal> tolerance;
    private final CallText text = new CallText();

    /**
     * A comparison.
     *
     * @param tolerance by how much numbers may differ; empty means not at all
     */
    public ValueComparison(Optional<BigDecimal> tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * Where two values differ.
     *
     * @param path the way there, such as {@code .reasons[2]}; empty for the values themselves
     * @param expected what should stand there
     * @param found what does
     */
    public record Difference(String path, String expected, String found) {}

    /** The first difference in the order of declaration, if there is one. */
    public Optional<Difference> first(Value expected, Value found) {
        return first("", expected, found);
    }

    private Optional<Difference> first(String path, Value expected, Value found) {
        if (expected.equals(found)) {
            return Optional.empty();
        }
        if (expected instanceof Value.Num one && found instanceof Value.Num other) {
            return close(one, other) ? Optional.empty() : Optional.of(numbers(path, one, other));
        } else if (expected instanceof Value.Items one && found instanceof Value.Items other) {
            return items(path, one.items(), other.items());
        } else if (expected instanceof Value.Fields one
                && found instanceof Value.Fields other
                && one.type().equals(other.type())) {
            return fields(path, one.fields(), other.fields());
        } else if (expected instanceof Value.Bag one && found instanceof Value.Bag other) {
            return paired(List.copyOf(one.items()), List.copyOf(other.items()), this::agree)
                    ? Optional.empty()
                    : differ(path, expected, found);
        } else if (expected instanceof Value.Entries one && found instanceof Value.Entries other) {
            return entries(path, one, other);
        }
        return differ(path, expected, found);
    }

    private boolean agree(Value expected, Value found) {
        return first("", expected, found).isEmpty();
    }

    private boolean close(Value.Num expected, Value.Num found) {
        if (tolerance.isEmpty()) {
            return false;
        }
        Optional<BigDecimal> one = number(expected.text());
        Optional<BigDecimal> other = number(found.text());
        return one.isPresent()
                && other.isPresent()
                && one.get().subtract(other.get()).abs().compareTo(tolerance.get()) <= 0;
    }

    private static Difference numbers(String path, Value.Num expected, Value.Num found) {
        Optional<BigDecimal> one = number(expected.text());
        Optional<BigDecimal> other = number(found.text());
        boolean same = one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
        return new Difference(
                path, expected.text(), found.text() + (same ? " (the same number with another scale)" : ""));
    }

    /** The number, unless it is NaN or infinite, or so far from zero that subtracting would fill the memory with zeros. */
    private static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) <= 2_000 ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notFinite) {
            return Optional.empty();
        }
    }

    private Optional<Difference> items(String path, List<Value> expected, List<Value> found) {
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            Optional<Difference> difference = first(path + "[" + i + "]", expected.get(i), found.get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return expected.size() == found.size()
                ? Optional.empty()
                : Optional.of(
                        new Difference(path + ".size", String.valueOf(expected.size()), String.valueOf(found.size())));
    }

    private Optional<Difference> fields(String path, Map<String, Value> expected, Map<String, Value> found) {
        Set<String> names = new LinkedHashSet<>(expected.keySet());
        names.addAll(found.keySet());
        for (String name : names) {
            Value one = expected.getOrDefault(name, new Value.Nothing());
            Value other = found.getOrDefault(name, new Value.Nothing());
            Optional<Difference> difference = first(path + "." + name, one, other);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> entries(String path, Value.Entries expected, Value.Entries found) {
        boolean paired = paired(
                List.copyOf(expected.entries().entrySet()),
                List.copyOf(found.entries().entrySet()),
                (one, other) -> agree(one.getKey(), other.getKey()) && agree(one.getValue(), other.getValue()));
        if (paired) {
            return Optional.empty();
        }
        for (Map.Entry<Value, Value> entry : expected.entries().entrySet()) {
            Value other = found.entries().get(entry.getKey());
            if (other != null && !agree(entry.getValue(), other)) {
                return first(path + "[" + text.value(entry.getKey()) + "]", entry.getValue(), other);
            }
        }
        return differ(path, expected, found);
    }

    /** Without a tolerance, what is not equal as a whole has no pairing either. */
    private <T> boolean paired(List<T> expected, List<T> found, BiPredicate<T, T> fits) {
        return tolerance.isPresent() && new Pairing<>(expected, found, fits).complete();
    }

    private Optional<Difference> differ(String path, Value expected, Value found) {
        return Optional.of(new Difference(path, text.value(expected), text.value(found)));
    }

    /** Whether every left element can have a right one of its own: with a tolerance the nearest is not always the right one. */
    private record Pairing<T>(List<T> left, List<T> right, BiPredicate<T, T> fits) {

        boolean complete() {
            if (left.size() != right.size()) {
                return false;
            }
            List<Integer> owners = new ArrayList<>(Collections.nCopies(right.size(), -1));
            for (int i = 0; i < left.size(); i++) {
                if (!place(i, owners, new HashSet<>())) {
                    return false;
                }
            }
            return true;
        }

        private boolean place(int one, List<Integer> owners, Set<Integer> tried) {
            for (int i = 0; i < right.size(); i++) {
                if (fits.test(left.get(one), right.get(i)) && tried.add(i)) {
                    int owner = owners.get(i);
                    if (owner < 0 || place(owner, owners, tried)) {
                        owners.set(i, one);
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
