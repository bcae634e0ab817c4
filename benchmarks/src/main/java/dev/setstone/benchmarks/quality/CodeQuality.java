package dev.setstone.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import dev.setstone.benchmarks.Results.Table;
import dev.setstone.benchmarks.process.Folders;
import dev.setstone.benchmarks.quality.Inspection.Inspected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Length, complexity and lint of the logic that the project's recordings and replies hold, and the mutation scores of their examples. */
public final class CodeQuality implements Evaluation {

    private static final int MOST_COMPLEX = 10;

    @Override
    public String name() {
        return "code-quality";
    }

    @Override
    public String options() {
        return "[--examples <folder>] [--replies <folder>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        Path examples = Path.of(arguments.text("examples").orElse("examples"));
        Path replies = Path.of(arguments.text("replies").orElse("benchmarks/recordings"));
        List<Group> groups = new ArrayList<>(List.of(group("examples, recorded", Logic.recorded(examples))));
        try (Stream<Path> kinds = Files.list(replies)) {
            for (Path kind : kinds.filter(Files::isDirectory).sorted().toList()) {
                List<Logic> replied = Logic.replied(kind);
                if (!replied.isEmpty()) {
                    groups.add(group(kind.getFileName() + ", last replies", replied));
                }
            }
        }
        List<Table> tables = List.of(table(groups), rules(groups), each(groups.get(0)), mutants(examples));
        return new Results("Code quality", setting(), figures(groups), tables);
    }

    private static Group group(String name, List<Logic> logic) throws IOException {
        Path folder = Files.createTempDirectory("quality");
        List<Path> files = new ArrayList<>();
        for (Logic each : logic) {
            files.add(each.write(folder));
        }
        List<Inspected> inspected = new Inspection().inspect(files);
        Folders.delete(folder);
        return new Group(name, logic, inspected);
    }

    private static List<Figure> figures(List<Group> groups) {
        List<Figure> figures = new ArrayList<>();
        for (Group group : groups) {
            String name = group.name().split(",")[0];
            int most = group.complexities().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            figures.add(new Figure(
                    "complexity-" + name,
                    group.name() + ": largest cyclomatic complexity of a method",
                    String.valueOf(most),
                    "<= " + MOST_COMPLEX,
                    most <= MOST_COMPLEX));
            figures.add(Figure.of(
                    "lint-" + name,
                    group.name() + ": findings of PMD's quickstart in 100 lines",
                    number(100.0 * group.findings() / group.lines())));
        }
        return figures;
    }

    private static Table table(List<Group> groups) {
        List<List<String>> rows = new ArrayList<>();
        for (Group group : groups) {
            List<Integer> complexities = group.complexities();
            List<Integer> lines =
                    group.logic().stream().map(Logic::lines).sorted().toList();
            rows.add(List.of(
                    group.name(),
                    String.valueOf(group.logic().size()),
                    String.valueOf(lines.get(lines.size() / 2)),
                    lines.get(0) + " to " + lines.get(lines.size() - 1),
                    String.valueOf(complexities.size()),
                    number(mean(complexities)),
                    String.valueOf(complexities.stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0)),
                    number(mean(group.sums())),
                    String.valueOf(group.findings()),
                    number(100.0 * group.findings() / group.lines())));
        }
        return new Table(
                "Collections of logic",
                List.of(
                        "logic",
                        "workflows",
                        "lines, median",
                        "lines",
                        "methods",
                        "complexity of a method, mean",
                        "largest",
                        "complexity of a workflow, mean of sums",
                        "findings",
                        "in 100 lines"),
                rows);
    }

    private static Table rules(List<Group> groups) {
        List<List<String>> rows = new ArrayList<>();
        for (Group group : groups) {
            Map<String, Integer> counts = new TreeMap<>();
            group.inspected()
                    .forEach(each -> each.findings().forEach((rule, count) -> counts.merge(rule, count, Integer::sum)));
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .forEach(
                            entry -> rows.add(List.of(group.name(), entry.getKey(), String.valueOf(entry.getValue()))));
        }
        return new Table("What PMD finds", List.of("logic", "rule", "findings"), rows);
    }

    private static Table each(Group group) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < group.logic().size(); i++) {
            Inspected inspected = group.inspected().get(i);
            rows.add(List.of(
                    group.logic().get(i).name(),
                    String.valueOf(group.logic().get(i).lines()),
                    String.valueOf(inspected.complexities().size()),
                    number(mean(inspected.complexities())),
                    String.valueOf(inspected.complexities().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0)),
                    String.valueOf(inspected.findings().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())));
        }
        return new Table(
                "The examples",
                List.of("workflow", "lines", "methods", "complexity, mean", "largest", "findings"),
                rows);
    }

    /** What {@code record} measured of the examples, where the recording is new enough to say so. */
    private static Table mutants(Path examples) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(examples)) {
            for (Path file :
                    files.filter(each -> each.endsWith("lock.json")).sorted().toList()) {
                if (file.toString().contains("recorded")) {
                    JsonNode lock = new ObjectMapper().readTree(file.toFile());
                    JsonNode accuracy = lock.path("gates").path("accuracy");
                    rows.add(List.of(
                            lock.path("workflow").asText(),
                            accuracy.path("mutants.killed").asText("not recorded"),
                            accuracy.path("mutants.survived").asText(""),
                            accuracy.path("mutants.alike").asText("")));
                }
            }
        }
        return new Table(
                "Mutants that the examples kill, as the locks record it",
                List.of("workflow", "killed", "survived", "same on all generated inputs"),
                rows);
    }

    private static double mean(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static List<String> setting() {
        return List.of(
                "Read by PMD 7.27.0: cyclomatic complexity of every method and constructor with a body, and the findings of its ruleset"
                        + " `" + Inspection.RULES + "`, all priorities, nothing suppressed.",
                "Lines are those with anything on them, comments included. The gates refuse methods of more than 50 lines or a complexity"
                        + " beyond 10; the recorded examples have passed them, the replies are taken as they came, the last of each workflow,"
                        + " whether the gates accepted it or not.",
                "Reference (the paper's code): 91 lines, complexity 23.8 a file, 2.5 of 10 by Pylint. Pylint's points and PMD's findings are"
                        + " different scales; complexity there is of a file, comparable with the mean of sums here.");
    }
}
