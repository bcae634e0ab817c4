package dev.setstone.processor.cli;

import dev.setstone.processor.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is compiled, and against what.
 *
 * @param sourcePath the folders of sources, as they were said
 * @param sources the files in them, sorted
 * @param classPath as javac takes it
 * @param options of the processor
 */
record Project(String sourcePath, List<Path> sources, String classPath, List<String> options) {

    private static final String MAVEN_SOURCES = "src/main/java";
    private static final String MAVEN_CLASSES = "target/classes";
    private static final List<String> OF_SETSTONE =
            List.of("dev.setstone.annotations.CompiledWorkflow", "dev.setstone.runtime.Workflows");

    Project {
        sources = List.copyOf(sources);
        options = List.copyOf(options);
    }

    /**
     * The options that say it, and what holds where they don't.
     */
    static List<Flag> flags() {
        return List.of(
                new Flag(Flag.SOURCE_PATH, "<folders>", "the sources; by default " + MAVEN_SOURCES),
                new Flag(
                        Flag.CLASS_PATH,
                        "<path>",
                        "what they are compiled against; by default " + MAVEN_CLASSES
                                + ", Setstone's annotations and runtime, and what Maven's exec:java has given the program"),
                new Flag(
                        Flag.CLASS_PATH_FILE,
                        "<file>",
                        "the same from a file, as dependency:build-classpath writes it"),
                new Flag(
                        Flag.DIR,
                        "<folder>",
                        "specs and recordings; by default \"setstone\" beside the folder of sources"));
    }

    /** The project of an invocation; throws where there is nothing to compile, or what it names can't be read. */
    static Project of(Invocation invocation) throws Refusal {
        String sourcePath = invocation.value(Flag.SOURCE_PATH).orElse(MAVEN_SOURCES);
        List<Path> sources = new ArrayList<>();
        for (String folder : folders(sourcePath)) {
            sources.addAll(javaFiles(Path.of(folder)));
        }
        if (sources.isEmpty()) {
            throw new Refusal(Problem.NO_SOURCES, sourcePath);
        }
        List<String> options = new ArrayList<>(invocation.processorOptions());
        invocation.value(Flag.DIR).ifPresent(folder -> options.add("-Asetstone.dir=" + folder));
        invocation.value(Flag.MODEL).ifPresent(model -> options.add("-Asetstone.model=" + model));
        return new Project(sourcePath, sources, classPath(invocation), options);
    }

    /** The folders of a path. */
    static List<String> folders(String path) {
        return List.of(path.split(File.pathSeparator, -1));
    }

    /** The sources in a folder, sorted. A module's descriptor would hide the class path. */
    static List<Path> javaFiles(Path folder) throws Refusal {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(Problem.NO_SOURCES, folder);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Refusal(Problem.BAD_COMMAND, folder + " can't be read: " + unreadable.getMessage());
        }
    }

    private static String classPath(Invocation invocation) throws Refusal {
        Optional<String> file = invocation.value(Flag.CLASS_PATH_FILE);
        Optional<String> said = invocation.value(Flag.CLASS_PATH);
        if (file.isEmpty() && said.isEmpty()) {
            return String.join(File.pathSeparator, defaultClassPath());
        }
        List<String> parts = new ArrayList<>();
        said.ifPresent(parts::add);
        if (file.isPresent()) {
            try {
                parts.add(Files.readString(Path.of(file.get())).strip());
            } catch (IOException unreadable) {
                throw new Refusal(Problem.BAD_COMMAND, file.get() + " can't be read: " + unreadable.getMessage());
            }
        }
        return String.join(File.pathSeparator, parts);
    }

    private static Set<String> defaultClassPath() {
        Set<String> entries = new LinkedHashSet<>();
        entries.add(MAVEN_CLASSES);
        ClassLoader loader = Project.class.getClassLoader();
        if (loader instanceof URLClassLoader given) {
            for (URL url : given.getURLs()) {
                path(url).ifPresent(entries::add);
            }
        }
        for (String name : OF_SETSTONE) {
            try {
                CodeSource place =
                        Class.forName(name, false, loader).getProtectionDomain().getCodeSource();
                Optional.ofNullable(place)
                        .map(CodeSource::getLocation)
                        .flatMap(Project::path)
                        .ifPresent(entries::add);
            } catch (ClassNotFoundException absent) {
                // javac will say what is missing.
            }
        }
        return entries;
    }

    private static Optional<String> path(URL url) {
        try {
            return "file".equals(url.getProtocol())
                    ? Optional.of(Path.of(url.toURI()).toString())
                    : Optional.empty();
        } catch (URISyntaxException notAFile) {
            return Optional.empty();
        }
    }

    /** The class path in names that people recognise. */
    List<String> shownClassPath() {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(entry ->
                        entry.endsWith(".jar") ? String.valueOf(Path.of(entry).getFileName()) : entry)
                .map(entry -> entry.replace('\\', '/'))
                .toList();
    }
}
