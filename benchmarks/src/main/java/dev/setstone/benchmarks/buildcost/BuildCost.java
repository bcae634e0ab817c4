package dev.setstone.benchmarks.buildcost;

import dev.setstone.benchmarks.Arguments;
import dev.setstone.benchmarks.Evaluation;
import dev.setstone.benchmarks.Results;
import dev.setstone.benchmarks.Results.Table;
import dev.setstone.benchmarks.process.Artefacts;
import dev.setstone.benchmarks.process.JavacCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What replay and verify cost a build, beside MapStruct and AutoValue on as many types. */
public final class BuildCost implements Evaluation {

    @Override
    public String name() {
        return "build-cost";
    }

    @Override
    public String options() {
        return "[--rounds <n>] [--sizes <n,n>] [--verify <n,n>] [--linear <n>] [--minutes <n>] [--jdk <home>] [--profile <n>] [--example <folder>] [--work <folder>]";
    }

    @Override
    public Results run(Arguments arguments) throws IOException, InterruptedException {
        Path work = Path.of(arguments.text("work").orElse("benchmarks/target/build-cost"))
                .toAbsolutePath();
        Path example = Path.of(arguments.text("example").orElse("examples/prior-authorization"));
        int rounds = Integer.parseInt(arguments.text("rounds").orElse("5"));
        List<Integer> sizes = numbers(arguments.text("sizes").orElse("0,1,100,500"));
        List<Integer> verified = numbers(arguments.text("verify").orElse("1,10,50"));
        List<Integer> linear = numbers(arguments.text("linear").orElse(""));
        CopiedWorkflows copies = new CopiedWorkflows(example, work.resolve("copies"));
        copies.write(
                Collections.max(Stream.of(sizes, linear).flatMap(List::stream).toList()));
        int profiled = arguments.text("profile").map(Integer::valueOf).orElse(Collections.max(sizes));
        Tools tools = new Tools(work, example);
        List<Path> jdks = jdks(arguments);
        Rounds run = new Rounds(work.resolve("run"));
        Deadline deadline = Deadline.in(
                Duration.ofMinutes(Long.parseLong(arguments.text("minutes").orElse("60"))));
        for (int round = 1; round <= rounds; round++) {
            for (Path jdk : jdks) {
                for (int size : sizes) {
                    deadline.before(() -> tools.replaying(copies), run, jdk, size, round);
                }
                for (int size : linear) {
                    deadline.before(() -> tools.replaying(copies).subList(0, 1), run, jdk, size, round);
                }
            }
            for (int size : verified) {
                deadline.before(() -> tools.verifying(size), run, jdks.get(0), size, round);
            }
        }
        List<Table> tables = new ArrayList<>(Profile.of(profiled(tools, copies, profiled, work), work));
        tables.add(new Table(
                "Processes that failed and were repeated",
                List.of("said"),
                run.failures().stream().map(List::of).toList()));
        return new CostPage(run.measured()).results(setting(profiled), tables);
    }

    /** Until when processes are started; what has begun is finished. */
    private record Deadline(long nanos) {

        static Deadline in(Duration time) {
            return new Deadline(System.nanoTime() + time.toNanos());
        }

        void before(Choice tools, Rounds run, Path jdk, int size, int round) throws IOException, InterruptedException {
            if (System.nanoTime() - nanos < 0) {
                run.run(jdk, tools.choose(), size, round);
            }
        }
    }

    /** Which tools are compared; making their types may write files. */
    private interface Choice {
        List<Tool> choose() throws IOException;
    }

    private static JavacCommand profiled(Tools tools, CopiedWorkflows copies, int size, Path work) throws IOException {
        Tool tool = tools.replaying(copies).get(0);
        return new JavacCommand(
                JavacCommand.runningJdk(),
                tool.classPath(),
                tool.processorPath(),
                work.resolve("out-profile"),
                List.of(),
                tool.ways().get(0).options(),
                tool.types().sources(size));
    }

    private static List<Path> jdks(Arguments arguments) throws IOException {
        List<Path> jdks = new ArrayList<>(List.of(JavacCommand.runningJdk()));
        if (arguments.text("jdk").isPresent()) {
            jdks.add(arguments.path("jdk"));
        } else {
            Jdks.newer().ifPresent(jdks::add);
        }
        return jdks;
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(",")).map(Integer::valueOf).toList();
    }

    private static List<String> setting(int profiled) {
        return List.of(
                "A process is one whole `javac` with default JVM options on so many annotated types and one plain class, into an empty"
                        + " folder. Neighbours in time are the pairs: the same sources without the processor (`none`) and with it.",
                "Setstone: the workflow of `examples/prior-authorization` (8 rules, 5 examples, 46 golden rows, 105 lines of logic),"
                        + " under as many names. Its recording was renamed with it and sealed anew by the product's own classes, without the"
                        + " gates, which need seconds of processor time for each; `replay` checks keys, digests and classes of every one, and"
                        + " `verify`, where it was run, takes them through all gates; what the examples leave open it repeats from the"
                        + " recording, as it does for every recording that says it. They are not part of the project.",
                "MapStruct 1.6.3: a mapper between two beans of ten properties, three files a type. AutoValue 1.11.1: a class of ten"
                        + " properties. Both are trivial beside the workflow.",
                "Numbers are medians over rounds with [smallest..largest] and the number of rounds, n. The two enclose the true median with a"
                        + " confidence of 1 - 2^(1-n), 75 % for three rounds and 94 % for five. Ratios are taken within a round.",
                "Processor time is that of all threads, and of Setstone's children where it starts some (`verify`); the machine was shared with"
                        + " other work, which stretches wall clock more than processor time.",
                "`none` for Setstone compiles the interfaces alone, so what replay adds holds javac's work on the logic and the"
                        + " implementation too.",
                "The profile is JFR's, of replaying " + profiled + " on the running JDK; samples of all Java threads.");
    }

    /** Artefacts of the peers, by where their users get them. */
    record Tools(Path work, Path example) {

        List<Tool> replaying(CopiedWorkflows copies) {
            Tool setstone =
                    setstone(copies, List.of(new Tool.Way("proc", List.of("-Asetstone.dir=" + copies.specs()))));
            return List.of(setstone, mapstruct(), autovalue());
        }

        /** Of so many workflows in a folder of their own, since {@code verify} looks for orphans. */
        List<Tool> verifying(int size) throws IOException {
            CopiedWorkflows own = new CopiedWorkflows(example, work.resolve("verified-" + size));
            own.write(size);
            String dir = "-Asetstone.dir=" + own.specs();
            return List.of(
                    setstone(own, List.of(new Tool.Way("verify", List.of(dir, "-Asetstone.mode=verify")))),
                    mapstruct());
        }

        private static Tool setstone(CopiedWorkflows copies, List<Tool.Way> ways) {
            Artefacts artefacts = Artefacts.running();
            return new Tool(
                    CostPage.SETSTONE,
                    artefacts.path(Artefacts.USER),
                    artefacts.path(Artefacts.PROCESSOR),
                    ways,
                    copies::sources);
        }

        private Tool mapstruct() {
            Artefacts artefacts = Artefacts.running();
            return new Tool(
                    CostPage.MAPSTRUCT,
                    artefacts.path(List.of("mapstruct")),
                    artefacts.path(List.of("mapstruct-processor")),
                    List.of(new Tool.Way("proc", List.of())),
                    new PeerTypes(work.resolve("peers"))::mappers);
        }

        private Tool autovalue() {
            Artefacts artefacts = Artefacts.running();
            return new Tool(
                    "autovalue",
                    artefacts.path(List.of("auto-value-annotations")),
                    artefacts.path(List.of("auto-value")),
                    List.of(new Tool.Way("proc", List.of())),
                    new PeerTypes(work.resolve("peers"))::values);
        }
    }
}
