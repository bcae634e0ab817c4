package dev.setstone.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Evaluations that one command runs, one after the other.
 *
 * @param results where their pages and the report go, under the project's folder
 * @param commands an evaluation's name and its options each
 */
record Suite(String results, List<List<String>> commands) {
    Suite {
        commands = List.copyOf(commands);
    }

    /** Small ones, on samples of our own, in a folder that is not committed. */
    static Suite quick(Path project) {
        String sample = project.resolve("benchmarks/sample").toString();
        return new Suite(
                "benchmarks/target/evaluation",
                List.of(
                        List.of(
                                "workflows",
                                "--data",
                                sample + "/workflows",
                                "--recordings",
                                sample + "/recordings/workflows"),
                        List.of(
                                "functions",
                                "--data",
                                sample + "/bfcl",
                                "--requests",
                                sample + "/requests",
                                "--recordings",
                                sample + "/recordings/functions")));
    }

    /**
     * Every one that replays without a model. Left out are those that train a model of ours; the false alarms on foreign code, which
     * need clones of two libraries; and the cost of builds, which takes hours on a machine of two cores.
     *
     * @param data the folder that holds the folders of data by kind
     * @throws IllegalArgumentException when that is no folder
     */
    static Suite all(Path data) {
        if (!Files.isDirectory(data)) {
            throw new IllegalArgumentException("--data: expected a folder, there is none at " + data);
        }
        String functions = data.resolve("bfcl").toString();
        return new Suite(
                "benchmarks/results",
                List.of(
                        List.of("attacks", "--corpus", "processor/src/test/resources/gate"),
                        List.of("bombs"),
                        List.of("compile-bombs", "--data", "processor/src/test/resources/gate/compile-bombs"),
                        List.of("canary"),
                        List.of("code-quality"),
                        List.of("determinism"),
                        List.of("faults"),
                        List.of("speed"),
                        List.of("documents", "--data", data.resolve("receipts").toString()),
                        List.of("injection", "--data", data.toString()),
                        List.of("privacy", "--data", data.toString()),
                        List.of("function-scorer", "--data", functions),
                        List.of("functions", "--data", functions),
                        List.of("functions-shown", "--data", functions),
                        List.of("functions-java", "--data", functions),
                        List.of("functions-multiple", "--data", functions),
                        List.of("functions-irrelevance", "--data", functions),
                        List.of("functions-direct", "--data", functions),
                        List.of("functions-services", "--data", functions),
                        List.of("workflows", "--data", data.resolve("workflows").toString())));
    }
}
