package dev.setstone.benchmarks.project;

import dev.setstone.processor.SetstoneProcessor;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler with the product's processor, as a build calls it. */
final class Javac {

    private final List<String> options;

    /** A compiler that passes options to the processor. */
    Javac(List<String> options) {
        this.options = List.copyOf(options);
    }

    /** Compiles, and gives back what was said about each file. */
    SortedMap<Path, List<String>> run(ProjectFolder project, List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(project.classes()));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, said, all(project), null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new SetstoneProcessor()));
            task.call();
        }
        SortedMap<Path, List<String>> bySource = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : said.getDiagnostics()) {
            JavaFileObject source = diagnostic.getSource();
            Path file = source == null ? Path.of("") : Path.of(source.toUri());
            bySource.computeIfAbsent(file, any -> new ArrayList<>()).add(diagnostic.getMessage(Locale.ROOT));
        }
        return bySource;
    }

    private List<String> all(ProjectFolder project) {
        List<String> all = new ArrayList<>(List.of("-classpath", System.getProperty("java.class.path")));
        all.add("-Asetstone.dir=" + project.specs());
        all.addAll(options);
        return all;
    }
}
