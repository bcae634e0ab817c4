package dev.setstone.benchmarks.canary;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Proportion;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Figure;
import dev.setstone.benchmarks.Results.Table;
import dev.setstone.screening.canary.Canary;
import dev.setstone.screening.canary.CanaryScanner;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Hides canaries in every form, alone and inside code, and looks for some that are not there in code that others wrote. */
public final class CanaryEvaluation implements Evaluation {

    private static final int CANARIES = 200;
    private static final int NESTED = 4;
    private static final int ABSENT = 20;

    private static final String CODE =
            "final class DemoLogic {\n    // rule 1: as the spec says\n    static String work(int in) {\n"
                    + "        return in > 12 ? \"large, x 41\" : \"";

    private static final List<String> FOLDERS = List.of("examples", "processor/src/test/resources/gate");

    @Override
    public String name() {
        return "canary";
    }

    @Override
    public String options() {
        return "";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        Disguise[] forms = Disguise.values();
        int[] alone = found("", "");
        int[] inCode = found(CODE, "\";\n    }\n}\n");
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            rows.add(List.of(name(forms[i]), share(alone[i]), share(inCode[i])));
        }
        long found =
                IntStream.concat(Arrays.stream(alone), Arrays.stream(inCode)).sum();
        Proportion all = new Proportion(found, 2L * CANARIES * forms.length);
        Nested nested = nested();
        List<String> texts = texts();
        Hits hits = hits(texts);
        return new Results(
                "Canaries",
                setting(texts),
                List.of(
                        new Figure(
                                "found",
                                "canaries found, all forms",
                                all.toString(),
                                "100 %",
                                all.hits() == all.total()),
                        Figure.of(
                                "nested",
                                "found in two forms, one inside the other",
                                nested.share().toString()),
                        new Figure(
                                "false-hits",
                                "texts without a canary in which one was found",
                                hits.share().toString(),
                                "0",
                                hits.share().hits() == 0),
                        Figure.of("time", "processor time for a text, warm", hits.time())),
                List.of(
                        new Table("Forms", List.of("form", "alone", "inside code"), rows),
                        new Table("Lost when nested", List.of("outside", "inside"), nested.lost())));
    }

    private static List<String> setting(List<String> texts) {
        long characters = texts.stream().mapToLong(String::length).sum();
        return List.of(
                CANARIES
                        + " canaries a form, each alone and as part of a Java method; the forms are those that the scanner was written for, none is unseen.",
                "Nested: every form inside every other, " + NESTED
                        + " canaries each. Pairs that lose what the inner form needs"
                        + " (digits for letters over hex, a literal over quotes) are not left out.",
                "Texts without a canary: the " + texts.size()
                        + " Java, YAML and Markdown files of the examples and of the gates'" + " test candidates, "
                        + characters + " characters, each searched for " + ABSENT + " canaries.");
    }

    private static Canary canary(int number) {
        return Canary.derived("benchmark " + number, "canary");
    }

    private static String name(Disguise form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String share(int found) {
        return found + "/" + CANARIES;
    }

    /** How many canaries are found in each form, with these texts around it. */
    private static int[] found(String before, String after) {
        Disguise[] forms = Disguise.values();
        int[] found = new int[forms.length];
        for (int i = 0; i < CANARIES; i++) {
            Canary canary = canary(i);
            CanaryScanner scanner = new CanaryScanner(List.of(canary));
            for (int form = 0; form < forms.length; form++) {
                String text = before + forms[form].of(canary.word()) + after;
                found[form] += scanner.find(text).isPresent() ? 1 : 0;
            }
        }
        return found;
    }

    private record Nested(Proportion share, List<List<String>> lost) {}

    private static Nested nested() {
        List<List<String>> lost = new ArrayList<>();
        List<Canary> canaries =
                IntStream.range(0, NESTED).mapToObj(CanaryEvaluation::canary).toList();
        List<CanaryScanner> scanners = canaries.stream()
                .map(canary -> new CanaryScanner(List.of(canary)))
                .toList();
        long found = 0;
        long total = 0;
        for (Disguise outer : Disguise.values()) {
            List<String> missing = new ArrayList<>();
            for (Disguise inner : Disguise.values()) {
                int here = 0;
                for (int i = 0; i < NESTED; i++) {
                    String text = outer.of(inner.of(canaries.get(i).word()));
                    here += scanners.get(i).find(text).isPresent() ? 1 : 0;
                }
                found += here;
                total += NESTED;
                if (here < NESTED) {
                    missing.add(name(inner) + " (" + here + "/" + NESTED + ")");
                }
            }
            if (!missing.isEmpty()) {
                lost.add(List.of(name(outer), String.join(", ", missing)));
            }
        }
        return new Nested(new Proportion(found, total), lost);
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.sorted().toList()) {
                    boolean wanted = file.toString().matches(".*\\.(java|yaml|md)")
                            && !file.toString().contains("target");
                    if (wanted && Files.isRegularFile(file)) {
                        texts.add(Files.readString(file, StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return texts;
    }

    private record Hits(Proportion share, String time) {}

    private static Hits hits(List<String> texts) {
        List<Canary> absent = Stream.iterate(1_000, i -> i + 1)
                .limit(ABSENT)
                .map(CanaryEvaluation::canary)
                .toList();
        CanaryScanner scanner = new CanaryScanner(absent);
        long hits =
                texts.stream().filter(text -> scanner.find(text).isPresent()).count();
        CanaryScanner one = new CanaryScanner(absent.subList(0, 1));
        List<Double> milliseconds = new ArrayList<>();
        for (String text : texts) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            one.find(text);
            milliseconds.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
        }
        milliseconds.sort(null);
        double most = milliseconds.get(milliseconds.size() - 1);
        String time = String.format(
                Locale.ROOT,
                "median %.1f ms, longest %.0f ms (a text of %d characters)",
                milliseconds.get(milliseconds.size() / 2),
                most,
                texts.stream().mapToInt(String::length).max().orElse(0));
        return new Hits(new Proportion(hits, texts.size()), time);
    }
}
