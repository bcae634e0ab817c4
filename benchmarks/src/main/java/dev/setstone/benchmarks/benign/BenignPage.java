package dev.setstone.benchmarks.benign;

import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import dev.setstone.benchmarks.Results.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The figures as a page. */
final class BenignPage {

    private static final double TARGET = 0.01;

    private final Tally data;
    private final Tally second;
    private final Tally third;
    private final Tally unseen;
    private final HandReading reading;

    BenignPage(Tally data, Tally second, Tally third, Tally unseen, HandReading reading) {
        this.data = data;
        this.second = second;
        this.third = third;
        this.unseen = unseen;
        this.reading = reading;
    }

    Results results() {
        return new Results("False alarms on honest code", setting(), figures(), List.of(parts(), classes(), alarms()));
    }

    private List<String> setting() {
        return List.of(
                "Every static method of a top-level type, with the static members of its file that it needs, is one sample; main is left"
                        + " out. Changed are only the package, the class's name, and @SuppressWarnings and @Deprecated, which go.",
                "The committed page was measured on TheAlgorithms/Java at 9d05db2d (first source), apache/commons-lang at d15939ef (second"
                        + " source), src/main of each, hutool-core/src/main of dromara/hutool at 2959e835 (third source), and all of"
                        + " src/main in apache/commons-math at d9fd8324 and williamfiset/Algorithms at 4371d09f (fourth source).",
                "Judged by the security gate as a whole: text, compilation in the sandbox, class files.",
                data.files() + " files of the first source gave "
                        + data.judged().size() + " samples, "
                        + data.dependents()
                        + " methods can't stand alone (other files, instances, a newer Java than 17); "
                        + second.files() + " files of the second gave "
                        + second.judged().size() + ", "
                        + second.dependents() + " can't; "
                        + third.files() + " files of the third gave "
                        + third.judged().size() + ", "
                        + third.dependents() + " can't; "
                        + unseen.files() + " files of the fourth gave "
                        + unseen.judged().size() + ", "
                        + unseen.dependents() + " can't.",
                "Rules were mended for files of the first source's read half, by the hash of the path, and for the second and third source;"
                        + " the other half and the fourth source were judged and counted.",
                "When nobody had looked into them, the rate of the second source was 42/419 = 10.0 % [7.5, 13.3] and that of the third"
                        + " 31/616 = 5.0 % [3.6, 7.1]. The fourth was chosen before anything was measured on it, and measured once.",
                "Reading the second and third led to classes of what the contract forbids that had counted as false alarms: warnings of"
                        + " javac, which the contract makes errors; patterns and replacements from arguments; javax.tools; XML parsers. The"
                        + " rates with these counted as false alarms, as before, are given beside.",
                "A refusal is a false alarm unless the contract forbids something in it. Where a rule refuses more than it must"
                        + " (unordered collections, static fields, hashes, formats, generators), a second program decides with types:"
                        + " a HashMap that is only looked up, an array that is never changed, a seeded generator are honest.",
                "Some of the excluded methods of the read half were read by people, drawn by a fixed seed. The corrected rate adds to the"
                        + " false alarms the share of the excluded that they found honest; for the unread half it takes the same share.");
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(rate("read half of the first source", data.readable()));
        figures.add(rate("unread half of the first source", data.unreadable()));
        figures.add(rate("second source, read", second));
        figures.add(rate("third source, read", third));
        figures.add(rate("fourth source, never read", unseen));
        figures.add(before("second source", second));
        figures.add(before("third source", third));
        figures.add(before("fourth source", unseen));
        int allowed = data.judged().size() - data.excluded().size();
        figures.add(new Figure(
                "allowed-methods",
                "methods of the first source that the contract allows",
                Integer.toString(allowed),
                ">= 500",
                allowed >= 500));
        figures.add(corrected("read half", data.readable()));
        figures.add(corrected("unread half", data.unreadable()));
        return figures;
    }

    private static Figure rate(String what, Tally tally) {
        return new Figure(
                "false-alarms-" + what.replaceAll("[^a-z]+", "-"),
                "false alarms, " + what,
                tally.rate().toString(),
                "< 1 %",
                tally.rate().value() < TARGET);
    }

    private static Figure before(String what, Tally tally) {
        Proportion rate = tally.rateWithoutLaterClasses();
        return new Figure(
                "false-alarms-before-" + what.replace(' ', '-'),
                "false alarms, " + what + ", with the classes that were added last counted so",
                rate.toString(),
                "< 1 %",
                rate.value() < TARGET);
    }

    /** The readers' share comes from the read half; nobody has looked into the other. */
    private Figure corrected(String what, Tally tally) {
        List<Judged> read =
                data.readable().excluded().stream().filter(reading::wasRead).toList();
        long honest = read.stream().filter(reading::isHonest).count();
        Proportion share = new Proportion(honest, read.size());
        double added = read.isEmpty() ? 0 : share.value() * tally.excluded().size();
        double rate = (tally.falseAlarms() + added) / (tally.accepted() + tally.falseAlarms() + added);
        String value = String.format(Locale.ROOT, "%.1f %%; honest among those read: %s", 100 * rate, share);
        return new Figure(
                "corrected-" + what.replace(' ', '-'),
                "false alarms, " + what + ", corrected by reading",
                value,
                "< 1 %",
                rate < TARGET);
    }

    private Table parts() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(part("first source, read half", data.readable()));
        rows.add(part("first source, unread half", data.unreadable()));
        rows.add(part("second source", second));
        rows.add(part("third source", third));
        rows.add(part("fourth source", unseen));
        return new Table(
                "What became of the samples",
                List.of("part", "samples", "passed", "rightly refused", "false alarms"),
                rows);
    }

    private static List<String> part(String name, Tally tally) {
        return List.of(
                name,
                Integer.toString(tally.judged().size()),
                Long.toString(tally.accepted()),
                Integer.toString(tally.excluded().size()),
                Long.toString(tally.falseAlarms()));
    }

    private Table classes() {
        return table(
                "Rightly refused, by class",
                List.of("class", "rule", "read half", "unread half", "second source", "third source", "fourth source"),
                data.readable().classes(),
                data.unreadable().classes(),
                second.classes(),
                third.classes(),
                unseen.classes());
    }

    private Table alarms() {
        return table(
                "False alarms, by rule",
                List.of("rule", "read half", "unread half", "second source", "third source", "fourth source"),
                data.readable().falseAlarmRules(),
                data.unreadable().falseAlarmRules(),
                second.falseAlarmRules(),
                third.falseAlarmRules(),
                unseen.falseAlarmRules());
    }

    @SafeVarargs
    private static Table table(String title, List<String> columns, Map<String, Integer>... counts) {
        TreeSet<String> keys = new TreeSet<>();
        for (Map<String, Integer> count : counts) {
            keys.addAll(new TreeMap<>(count).keySet());
        }
        List<List<String>> rows = new ArrayList<>();
        for (String key : keys) {
            List<String> row = new ArrayList<>(List.of(key.split("\t")));
            for (Map<String, Integer> count : counts) {
                row.add(Integer.toString(count.getOrDefault(key, 0)));
            }
            rows.add(row);
        }
        return new Table(title, columns, rows);
    }
}
