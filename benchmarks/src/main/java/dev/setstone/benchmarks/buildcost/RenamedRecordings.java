package dev.setstone.benchmarks.buildcost;

import dev.setstone.benchmarks.process.Folders;
import dev.setstone.processor.WorkbenchProcessor;
import dev.setstone.processor.Workflow;
import dev.setstone.processor.gate.security.LinkageDigest;
import dev.setstone.processor.recording.Lock;
import dev.setstone.processor.recording.LockFile;
import dev.setstone.processor.recording.LockReading;
import dev.setstone.processor.value.Sha256;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Seals copies of a recording whose names have changed: what the gates measured stays, keys and digests are computed anew by the
 * product's own classes. Recording each would take the gates seconds; {@code replay} checks all of it and {@code verify} judges it anew.
 */
final class RenamedRecordings {

    private final Path lockFile;
    private final Path specs;

    RenamedRecordings(Path lockFile, Path specs) {
        this.lockFile = lockFile;
        this.specs = specs;
    }

    /** Writes a lock beside each copied logic. */
    void seal(List<Path> interfaces) throws IOException {
        LockReading reading = new LockFile().read(Files.readString(lockFile, StandardCharsets.UTF_8));
        if (!(reading instanceof LockReading.Sound sound)) {
            throw new IllegalStateException(lockFile + " is no sound lock: " + reading);
        }
        SortedMap<String, byte[]> classes = classes(interfaces);
        List<Workflow> workflows = new ArrayList<>();
        compile(
                interfaces,
                List.of("-proc:only", "-Asetstone.dir=" + specs),
                new WorkbenchProcessor(bench -> {
                    if (!bench.unreadable().isEmpty()) {
                        throw new IllegalStateException(bench.unreadable().toString());
                    }
                    workflows.addAll(bench.workflows());
                }),
                specs);
        for (Workflow workflow : workflows) {
            Path folder = specs.resolve("recorded").resolve(workflow.name());
            String logic = Files.readString(folder.resolve(workflow.logicFile()), StandardCharsets.UTF_8);
            Files.writeString(
                    folder.resolve("lock.json"),
                    new LockFile().render(renamed(sound.lock(), workflow, logic, classes)),
                    StandardCharsets.UTF_8);
        }
    }

    private static Lock renamed(Lock old, Workflow workflow, String logic, SortedMap<String, byte[]> classes) {
        String logicClass = workflow.logicFile().replace(".java", "");
        SortedMap<String, String> digests = new TreeMap<>();
        classes.forEach((name, bytes) -> {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (simple.equals(logicClass) || simple.startsWith(logicClass + "$")) {
                digests.put(name, new LinkageDigest().of(bytes));
            }
        });
        return new Lock(
                old.schema(),
                workflow.name(),
                workflow.key(),
                Sha256.of(logic),
                old.provenance(),
                old.gates(),
                digests,
                Lock.PENDING,
                old.assumptions());
    }

    /** All classes of interfaces and logic by binary name, as javac writes them without any processor. */
    private SortedMap<String, byte[]> classes(List<Path> interfaces) throws IOException {
        Path output = Files.createTempDirectory("renamed");
        List<Path> sources = new ArrayList<>(interfaces);
        try (Stream<Path> logic = Files.walk(specs.resolve("recorded"))) {
            logic.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
        }
        compile(sources, List.of("-proc:none"), null, output);
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = output.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                classes.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
            }
        }
        Folders.delete(output);
        return classes;
    }

    private static void compile(List<Path> sources, List<String> options, @Nullable Processor processor, Path output)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> all = new ArrayList<>(List.of("-nowarn", "-classpath", System.getProperty("java.class.path")));
        all.addAll(options);
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(said, files, null, all, null, files.getJavaFileObjectsFromPaths(sources));
            if (processor != null) {
                task.setProcessors(List.of(processor));
            }
            if (!task.call()) {
                throw new IllegalStateException("the copies don't compile: " + said);
            }
        }
    }
}
