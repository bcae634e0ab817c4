package dev.setstone.benchmarks.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All values seen at one place, told apart by their kind. */
final class Sample {

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, Sample> members = new LinkedHashMap<>();
    private final Map<String, Integer> present = new LinkedHashMap<>();
    private boolean text;
    private boolean truth;
    private boolean whole;
    private boolean decimal;
    private boolean list;
    private boolean nothing;
    private Sample[] elements = {};

    void add(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            nothing = true;
        } else if (value.isTextual()) {
            text = true;
        } else if (value.isBoolean()) {
            truth = true;
        } else if (value.isNumber()) {
            whole |= value.canConvertToInt() && value.isIntegralNumber();
            decimal |= !(value.canConvertToInt() && value.isIntegralNumber());
        } else if (value.isArray()) {
            list = true;
            elements = elements.length == 0 ? new Sample[] {new Sample()} : elements;
            value.forEach(elements[0]::add);
        } else {
            addObject(value);
        }
    }

    private void addObject(JsonNode value) {
        objects.add(value);
        value.properties().forEach(member -> {
            members.computeIfAbsent(member.getKey(), key -> new Sample()).add(member.getValue());
            if (!member.getValue().isNull()) {
                present.merge(member.getKey(), 1, Integer::sum);
            }
        });
    }

    /** The type of the place; numbers are decimal where asked for. */
    Shape shape(Numbers numbers) {
        List<Shape> kinds = new ArrayList<>();
        if (text) {
            kinds.add(new Shape.Text());
        }
        if (truth) {
            kinds.add(new Shape.Truth());
        }
        if (whole || decimal) {
            kinds.add(decimal || numbers == Numbers.DECIMAL ? new Shape.Decimal() : new Shape.Whole());
        }
        if (list) {
            kinds.add(listShape(numbers));
        }
        if (!objects.isEmpty()) {
            kinds.add(keysAreData() ? mapShape(numbers) : recordShape(numbers));
        }
        return switch (kinds.size()) {
            case 0 -> new Shape.Unknown();
            case 1 -> kinds.get(0);
            default ->
                new Shape.Mixed(kinds.stream()
                        .map(kind -> kind.getClass().getSimpleName())
                        .toList()
                        .toString());
        };
    }

    private Shape listShape(Numbers numbers) {
        return elements[0].nothing ? new Shape.Mixed("null in a list") : new Shape.ListOf(elements[0].shape(numbers));
    }

    /** Keys are data where they hardly repeat from object to object, or can't be names. */
    private boolean keysAreData() {
        long common = present.values().stream()
                .filter(count -> 2 * count > objects.size())
                .count();
        return members.keySet().stream().anyMatch(key -> Names.camel(key).isEmpty())
                || (objects.size() > 2 && members.size() > 3 && 2 * common < members.size() && uniform());
    }

    private boolean uniform() {
        return members.values().stream()
                        .map(member -> member.shape(Numbers.DECIMAL))
                        .distinct()
                        .count()
                == 1;
    }

    private Shape mapShape(Numbers numbers) {
        Sample all = new Sample();
        objects.forEach(object -> object.forEach(all::add));
        return all.nothing ? new Shape.Mixed("null in a map") : new Shape.MapOf(all.shape(numbers));
    }

    private Shape recordShape(Numbers numbers) {
        List<Shape.Field> fields = new ArrayList<>();
        Names names = new Names();
        members.forEach((key, sample) -> fields.add(new Shape.Field(
                key, names.unique(key), sample.shape(numbers), present.getOrDefault(key, 0) < objects.size())));
        return new Shape.RecordOf(fields);
    }
}
