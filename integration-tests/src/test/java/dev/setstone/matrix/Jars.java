package dev.setstone.matrix;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that the tests run with, by the names of their artifacts. */
final class Jars {

    private static final List<String> CLASS_PATH =
            List.of(System.getProperty("java.class.path").split(File.pathSeparator));

    private Jars() {}

    /** A jar alone. */
    static String of(String artifact) {
        return CLASS_PATH.stream()
                .filter(entry -> Path.of(entry)
                        .getFileName()
                        .toString()
                        .matches(artifact.replace(".", "\\.") + "-[0-9].*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no jar of " + artifact + ", which mvn verify packages, among " + CLASS_PATH));
    }

    /** Several jars, or folders, as a path. */
    static String path(String... entries) {
        return String.join(File.pathSeparator, entries);
    }

    /** The processor with all its dependencies, as build tools resolve them. */
    static String processor() {
        return Stream.concat(
                        Stream.of(of("setstone-processor"), of("setstone-screening"), of("setstone-annotations")),
                        CLASS_PATH.stream().filter(Jars::isLibraryOfTheProcessor))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The processor's jar without its dependencies: what it carries itself is enough to replay. */
    static String processorAlone() {
        return of("setstone-processor");
    }

    /** What the user's own code sees. */
    static String user() {
        return path(of("setstone-annotations"), of("setstone-runtime"));
    }

    /** Kotlin's compiler with its dependencies. */
    static String kotlinCompiler() {
        return CLASS_PATH.stream()
                .filter(entry -> Path.of(entry)
                        .getFileName()
                        .toString()
                        .matches("(kotlin|kotlinx-coroutines-core-jvm|annotations)-.*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isLibraryOfTheProcessor(String entry) {
        return Path.of(entry)
                .getFileName()
                .toString()
                .matches("(asm|jackson|javapoet|jtokkit|langchain4j|slf4j|snakeyaml)-.*\\.jar");
    }
}
