package dev.setstone.benchmarks.benign;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import dev.setstone.processor.gate.security.SecurityGate;
import dev.setstone.processor.sandbox.Sandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Takes the static methods out of Java sources of other people's making and has the security gate judge each: how many are refused
 * that no rule of the contract forbids.
 */
public final class BenignCode implements Evaluation {

    @Override
    public String name() {
        return "benign";
    }

    @Override
    public String options() {
        return "--data <folder of Java sources> --second <folder of others> --third <folder of others> --unseen <folder of sources that no rule was mended for>"
                + " [--details <folder>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException {
        Tally data = new Tally();
        Tally second = new Tally();
        Tally third = new Tally();
        Tally unseen = new Tally();
        try (Sandbox sandbox = new Sandbox()) {
            Judge judge = new Judge(new SecurityGate(sandbox), Wrapping.PACKAGE + ".Flow");
            measure(arguments.path("data"), judge, data);
            measure(arguments.path("second"), judge, second);
            measure(arguments.path("third"), judge, third);
            measure(arguments.path("unseen"), judge, unseen);
        }
        Optional<String> details = arguments.text("details");
        if (details.isPresent()) {
            write(Path.of(details.get()), "read", data.readable().judged());
            write(Path.of(details.get()), "unread", data.unreadable().judged());
            write(Path.of(details.get()), "second", second.judged());
            write(Path.of(details.get()), "third", third.judged());
            write(Path.of(details.get()), "unseen", unseen.judged());
        }
        return new BenignPage(data, second, third, unseen, new HandReading()).results();
    }

    private static void measure(Path root, Judge judge, Tally tally) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IOException("this Java has no compiler");
        }
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            for (Path file : sources(root)) {
                tally.file();
                for (Sample sample : new Extraction(javac).samples(root, file)) {
                    Optional<Attributed> code = Attributed.of(javac, files, sample.source());
                    if (code.isPresent()) {
                        tally.add(judge.judge(sample, code.get()));
                    } else {
                        tally.dependent();
                    }
                }
            }
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            !root.relativize(file).toString().replace('\\', '/').contains("src/test/"))
                    .sorted()
                    .toList();
        }
    }

    private static void write(Path folder, String name, List<Judged> judged) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Judged one : judged) {
            if (!one.isAccepted()) {
                lines.add("==== "
                        + (one.isFalseAlarm() ? "FALSE ALARM" : one.excluded().orElse("")) + "\t"
                        + one.sample().key());
                one.findings().forEach(finding -> lines.add("---- " + finding.text()));
                lines.add(one.sample().source());
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".txt"), lines, StandardCharsets.UTF_8);
    }
}
