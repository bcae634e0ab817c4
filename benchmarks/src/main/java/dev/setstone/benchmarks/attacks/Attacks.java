package dev.setstone.benchmarks.attacks;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import dev.setstone.benchmarks.Results.Table;
import dev.setstone.benchmarks.attacks.Judged.Layer;
import dev.setstone.processor.sandbox.Sandbox;
import dev.setstone.processor.sandbox.SandboxException;
import dev.setstone.processor.sandbox.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Leads the corpus of planted attacks, that of honest code, and the twins of both for known weaknesses through the real gates. */
public final class Attacks implements Evaluation {

    @Override
    public String name() {
        return "attacks";
    }

    @Override
    public String options() {
        return "--corpus processor/src/test/resources/gate";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        Path corpus = arguments.path("corpus");
        Surroundings surroundings = new Surroundings(Planted.user(corpus.resolve("user")), new TreeMap<>(), 17);
        try (Sandbox sandbox = new Sandbox()) {
            Court court = new Court(sandbox, surroundings);
            List<Judged> refused = judge(court, corpus.resolve("refused"));
            List<Judged> unsafe = judge(court, corpus.resolve("cwe/unsafe"));
            List<Judged> hardened = judge(court, corpus.resolve("cwe/hardened"));
            List<Judged> accepted = judge(court, corpus.resolve("accepted"));
            List<Figure> figures = new ArrayList<>(attacks(refused));
            figures.addAll(weaknesses(unsafe, hardened, accepted));
            return new Results(
                    "Planted attacks",
                    List.of(
                            "The corpora are the project's own, so these are no figures about attacks that nobody thought of;"
                                    + " the blind rounds below come nearest to that; the fourth was written after two holes had been found by reasoning and closed.",
                            "A candidate counts for the first layer that refuses it. Right means that a finding names the rule"
                                    + " and the weakness (CWE) which the candidate's first line names.",
                            "An unsafe twin has no hardened one where the safe solution needs keys, files or connections, which no step has.",
                            "Every candidate was compiled in the bounded child and judged by the gates that judge recordings;"
                                    + " none was run."),
                    figures,
                    List.of(classes(refused), twins(unsafe, hardened), blind(corpus.resolve("blind.txt"), refused)));
        }
    }

    private static List<Judged> judge(Court court, Path folder) throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (Planted planted : Planted.of(folder)) {
            try {
                judged.add(court.judge(planted));
            } catch (SandboxException e) {
                throw new IOException(planted.name() + ": " + e.getMessage(), e);
            }
        }
        return judged;
    }

    private static List<Figure> attacks(List<Judged> refused) {
        List<Judged> tricks =
                refused.stream().filter(one -> !one.planted().isBomb()).toList();
        List<Judged> bombs =
                refused.stream().filter(one -> one.planted().isBomb()).toList();
        return List.of(
                all("attacks-refused", "escapes and non-determinism tricks refused", tricks, Judged::refused),
                all("bombs-refused", "compile-time bombs refused", bombs, Judged::refused),
                all("attacks-right", "attacks refused for the right rule and CWE", refused, Judged::right),
                new Figure(
                        "attacks",
                        "attacks other than bombs",
                        Integer.toString(tricks.size()),
                        ">= 150",
                        tricks.size() >= 150));
    }

    private static List<Figure> weaknesses(List<Judged> unsafe, List<Judged> hardened, List<Judged> accepted) {
        return List.of(
                all("cwe-refused", "unsafe twins refused", unsafe, Judged::refused),
                all("cwe-right", "unsafe twins refused with the right CWE", unsafe, Judged::right),
                none("hardened-refused", "hardened twins refused", hardened),
                none("accepted-refused", "honest candidates refused", accepted));
    }

    private static Figure all(String name, String label, List<Judged> judged, Predicate<Judged> what) {
        long hits = judged.stream().filter(what).count();
        return new Figure(name, label, new Proportion(hits, judged.size()).toString(), "100 %", hits == judged.size());
    }

    private static Figure none(String name, String label, List<Judged> judged) {
        long hits = judged.stream().filter(Judged::refused).count();
        return new Figure(name, label, new Proportion(hits, judged.size()).toString(), "0", hits == 0);
    }

    private static Table classes(List<Judged> refused) {
        SortedMap<String, List<Judged>> byRule = new TreeMap<>();
        refused.forEach(one -> byRule.computeIfAbsent(
                        (one.planted().rule() + " " + one.planted().cwe()).strip(), key -> new ArrayList<>())
                .add(one));
        List<List<String>> rows = new ArrayList<>();
        byRule.forEach((rule, group) -> {
            List<String> row = new ArrayList<>(List.of(rule, Integer.toString(group.size())));
            for (Layer layer : Layer.values()) {
                row.add(count(group, one -> one.layer() == layer));
            }
            row.add(count(group, Judged::right));
            rows.add(row);
        });
        List<String> columns = new ArrayList<>(List.of("rule", "attacks"));
        for (Layer layer : Layer.values()) {
            columns.add(layer.label());
        }
        columns.add("right");
        return new Table("Attacks by the rule that must refuse them", columns, rows);
    }

    private static String count(List<Judged> group, Predicate<Judged> what) {
        long count = group.stream().filter(what).count();
        return count == 0 ? "" : Long.toString(count);
    }

    private static Table twins(List<Judged> unsafe, List<Judged> hardened) {
        SortedMap<String, Judged> safe = new TreeMap<>();
        hardened.forEach(one -> safe.put(one.planted().name(), one));
        List<List<String>> rows = unsafe.stream()
                .map(one -> List.of(
                        one.planted().cwe(),
                        one.planted().name(),
                        one.planted().rule(),
                        one.layer().label(),
                        one.right() ? "yes" : "**no**",
                        twin(safe.get(one.planted().name()))))
                .sorted((a, b) -> Integer.compare(number(a.get(0)), number(b.get(0))))
                .toList();
        return new Table(
                "Twins by weakness",
                List.of("weakness", "unsafe", "rule", "refused by", "right CWE", "hardened"),
                rows);
    }

    private static int number(String cwe) {
        return Integer.parseInt(cwe.substring("CWE-".length()));
    }

    private static String twin(@org.jspecify.annotations.Nullable Judged safe) {
        return safe == null ? "none" : safe.refused() ? "**refused**" : "accepted";
    }

    /** New attacks and what became of them at their first run, before any rule was written against them, and now. */
    private static Table blind(Path file, List<Judged> refused) throws IOException {
        SortedMap<String, Judged> now = new TreeMap<>();
        refused.forEach(one -> now.put(one.planted().name(), one));
        SortedMap<String, int[]> rounds = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ");
            if (!line.startsWith("#") && words.length == 3) {
                int[] counts = rounds.computeIfAbsent(words[0], key -> new int[5]);
                counts[0]++;
                counts[List.of("security", "syntax", "nobody").indexOf(words[2]) + 1]++;
                Judged judged = now.get(words[1]);
                counts[4] += judged != null && judged.refused() ? 1 : 0;
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rounds.forEach((round, counts) -> rows.add(List.of(
                round,
                Integer.toString(counts[0]),
                new Proportion(counts[1], counts[0]).toString(),
                Integer.toString(counts[2]),
                Integer.toString(counts[3]),
                new Proportion(counts[4], counts[0]).toString())));
        return new Table(
                "Blind rounds",
                List.of("round", "attacks", "refused by security", "by syntax", "by nobody", "refused now"),
                rows);
    }
}
