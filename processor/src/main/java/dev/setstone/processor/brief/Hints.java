package dev.setstone.processor.brief;

import dev.setstone.processor.contract.ContainerKind;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Members;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeDeclaration.SealedType;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.spec.StepSpec;
import dev.setstone.processor.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a step's rules, description and examples name: numbers, dates, words. Where rules have a boundary, they name it. Golden
 * rows are left out, since a generated input may be shown to a model.
 */
final class Hints {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])-?[0-9]{1,15}(?:\\.[0-9]{1,9})?(?![\\w-])");
    private static final Pattern DATE = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");
    private static final Pattern GROUPED = Pattern.compile("(?<![\\w.,])[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![\\w,])");
    private static final Pattern PERCENT =
            Pattern.compile("(?<![\\w.-])([0-9]{1,6}(?:\\.[0-9]{1,6})?) ?(?:%|percent\\b)");
    private static final Pattern TIME = Pattern.compile("(?<![\\w:.])([01][0-9]|2[0-3]):[0-5][0-9](?![\\w:])");
    private static final Pattern WORD =
            Pattern.compile("[\"\u201c`]([^\"\u201c\u201d`\\n]{1,60})[\"\u201d`]|\\b([A-Z][A-Z0-9_.-]{1,30})\\b");

    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<LocalDate> dates = new TreeSet<>();
    private final Set<LocalTime> times = new TreeSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<ScalarKind, Set<Value>> seen = new EnumMap<>(ScalarKind.class);
    private final ScalarReader scalars = new ScalarReader();
    private final Members members;

    Hints(StepBrief step, Contract contract) {
        this.members = new Members(contract);
        StepSpec spec = step.spec();
        Stream.of(spec.rules().stream(), spec.description().stream())
                .flatMap(texts -> texts)
                .map(Located::value)
                .forEach(this::readText);
        for (Case example : step.examples()) {
            for (int i = 0; i < example.arguments().size(); i++) {
                readValue(
                        example.arguments().get(i),
                        step.signature().parameters().get(i).type());
            }
        }
    }

    /** Numbers in ascending order, those that differ in scale only once. */
    List<BigDecimal> numbers() {
        return List.copyOf(numbers);
    }

    List<LocalDate> dates() {
        return List.copyOf(dates);
    }

    List<LocalTime> times() {
        return List.copyOf(times);
    }

    List<String> words() {
        return List.copyOf(words);
    }

    /** The values of that type in the examples. */
    List<Value> seen(ScalarKind kind) {
        return List.copyOf(seen.getOrDefault(kind, Set.of()));
    }

    private void readText(String text) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(new BigDecimal(number.group()));
        }
        Matcher grouped = GROUPED.matcher(text);
        while (grouped.find()) {
            numbers.add(new BigDecimal(grouped.group().replace(",", "")));
        }
        Matcher percent = PERCENT.matcher(text);
        while (percent.find()) {
            numbers.add(new BigDecimal(percent.group(1)).movePointLeft(2));
        }
        Matcher time = TIME.matcher(text);
        while (time.find()) {
            times.add(LocalTime.parse(time.group()));
        }
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            scalars.read(date.group(), ScalarKind.LOCAL_DATE)
                    .ifPresent(value -> dates.add(LocalDate.parse(((Value.Text) value).value())));
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
    }

    private void readValue(Value value, TypeUse use) {
        if (use instanceof TypeUse.Scalar scalar && !(value instanceof Value.Nothing)) {
            readScalar(value, scalar.kind());
        } else if (use instanceof TypeUse.Container container) {
            readContainer(value, container);
        } else if (use instanceof TypeUse.Declared declared && value instanceof Value.Fields fields) {
            TypeUse.Declared self = declared;
            if (members.declaration(declared) instanceof SealedType) {
                self = members.cases(declared).stream()
                        .filter(each -> members.declaration(each).binaryName().equals(fields.type()))
                        .findFirst()
                        .orElse(declared);
            }
            members.components(self)
                    .forEach(component -> readValue(
                            fields.fields().getOrDefault(component.name(), new Value.Nothing()), component.type()));
        }
    }

    private void readContainer(Value value, TypeUse.Container use) {
        TypeUse first = use.arguments().get(0);
        if (use.kind() == ContainerKind.OPTIONAL) {
            readValue(value, first);
        } else if (value instanceof Value.Items items) {
            items.items().forEach(item -> readValue(item, first));
        } else if (value instanceof Value.Bag bag) {
            bag.items().forEach(item -> readValue(item, first));
        } else if (value instanceof Value.Entries entries) {
            entries.entries().keySet().forEach(key -> readValue(key, first));
            entries.entries()
                    .values()
                    .forEach(each -> readValue(each, use.arguments().get(1)));
        }
    }

    private void readScalar(Value value, ScalarKind kind) {
        seen.computeIfAbsent(kind, each -> new LinkedHashSet<>()).add(value);
        if (value instanceof Value.Num number) {
            ScalarReader.decimal(number.text()).ifPresent(numbers::add);
        } else if (kind == ScalarKind.LOCAL_DATE) {
            dates.add(LocalDate.parse(((Value.Text) value).value()));
        }
    }

    /** The numbers and their neighbours, one unit in the last place away, the last place of the finest of them too. */
    List<BigDecimal> boundaries() {
        int finest =
                Math.min(6, numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        Set<BigDecimal> all = new LinkedHashSet<>();
        for (BigDecimal number : numbers) {
            all.add(number);
            for (int scale : List.of(Math.max(0, number.scale()), Math.max(0, finest))) {
                BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
                all.add(number.subtract(unit));
                all.add(number.add(unit));
            }
        }
        return new ArrayList<>(all);
    }
}
