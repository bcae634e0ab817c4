package dev.setstone.processor.contract;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/** Runs the contract reader where it belongs, inside javac, and keeps what came out. */
public final class Reading extends AbstractProcessor {

    private static final String HEADER = """
            package com.acme; import dev.setstone.annotations.*; import java.math.*; import java.time.*; import java.util.*;
            import org.jspecify.annotations.Nullable;
            """;

    private final List<Contract> contracts = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Element> roots = new HashSet<>();
    private List<String> lines = List.of();

    private Reading() {}

    /** Reads the annotated interface of a source whose first two lines are the package and the usual imports. */
    public static Reading of(String body) {
        return with(List.of(), HEADER + body);
    }

    /** Reads the annotated interface of whole sources, with folders of class files on the class path. */
    public static Reading with(List<File> classPath, String... sources) {
        Reading reading = new Reading();
        Compiler compiler = javac().withProcessors(reading);
        if (!classPath.isEmpty()) {
            Stream<File> inherited = Arrays.stream(
                            System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(File::new);
            compiler = compiler.withClasspath(
                    Stream.concat(classPath.stream(), inherited).toList());
        }
        List<JavaFileObject> files = Arrays.stream(sources).map(Reading::file).toList();
        Compilation compilation = compiler.compile(files);
        reading.lines = compilation.errors().stream()
                .filter(error -> error.getMessage(null).startsWith("[SET"))
                .map(error -> error.getLineNumber() + " " + error.getMessage(null))
                .toList();
        return reading;
    }

    /** The contract; fails the test when there were problems. */
    public Contract contract() {
        if (contracts.size() != 1) {
            throw new AssertionError(
                    "no contract: " + diagnostics.stream().map(Diagnostic::text).toList());
        }
        return contracts.get(0);
    }

    /** The problems, in order. */
    public List<Problem> problems() {
        return diagnostics.stream().map(Diagnostic::problem).toList();
    }

    /** The problems as javac prints them: line, code, text. */
    public String printed() {
        return String.join("\n", lines);
    }

    private static JavaFileObject file(String source) {
        String name = source.replaceAll("(?s).*?(?:interface|class|record|enum) (\\w+).*", "$1");
        String packageName = source.replaceAll("(?s)^package ([\\w.]+);.*", "$1");
        return JavaFileObjects.forSourceString(packageName + "." + name, source);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.setstone.annotations.CompiledWorkflow");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        roots.addAll(round.getRootElements());
        Set<TypeElement> types = annotations.stream()
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .map(TypeElement.class::cast)
                .collect(Collectors.toSet());
        for (TypeElement type : types) {
            try {
                contracts.add(new ContractReader(
                                processingEnv.getElementUtils(),
                                processingEnv.getTypeUtils(),
                                roots,
                                new FilerClassFiles(processingEnv.getFiler(), processingEnv.getElementUtils()))
                        .read(type));
            } catch (ProblemException e) {
                diagnostics.addAll(e.diagnostics());
                e.diagnostics().forEach(this::print);
            }
        }
        return false;
    }

    private void print(Diagnostic diagnostic) {
        var anchor = diagnostic.at().anchor();
        if (anchor.annotation() == null) {
            processingEnv.getMessager().printMessage(Kind.ERROR, diagnostic.text(), anchor.element());
        } else {
            processingEnv
                    .getMessager()
                    .printMessage(Kind.ERROR, diagnostic.text(), anchor.element(), anchor.annotation(), anchor.value());
        }
    }
}
