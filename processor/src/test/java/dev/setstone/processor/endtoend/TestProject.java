package dev.setstone.processor.endtoend;

import dev.setstone.processor.SetstoneProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A user's project on disk, in the folders that Maven gives it, compiled by the real javac with the real processor. */
public final class TestProject {

    /** A small workflow with a bound, an order of rules, examples, golden rows and a property. */
    public static final String DISCOUNT = """
            package acme;

            import dev.setstone.annotations.CompiledWorkflow;
            import dev.setstone.annotations.Ensures;
            import java.math.BigDecimal;

            @CompiledWorkflow(spec = "discount.yaml")
            public interface Discount {

                Offer offer(Order order);

                @Ensures("offer")
                static boolean neverMoreThanAFifth(Order order, Offer offer) {
                    return offer.percent() <= 20;
                }

                record Order(BigDecimal amount, Tier tier) {}

                record Offer(int percent, String reason) {}

                enum Tier {
                    NEW,
                    REGULAR,
                    GOLD
                }
            }
            """;

    public static final String DISCOUNT_SPEC = """
            workflow: discount
            description: Decide the discount on an order.
            steps:
              offer:
                template: transformation
                rules:
                  - A GOLD customer gets 20 percent, reason "gold".
                  - An order of 1000 or more gets 10 percent, reason "large".
                  - Everybody else gets 0 percent, reason "none".
                examples:
                  - given: {order: {amount: 50.00, tier: GOLD}}
                    expect: {percent: 20, reason: gold}
                  - given: {order: {amount: 2500, tier: REGULAR}}
                    expect: {percent: 10, reason: large}
                  - given: {order: {amount: 10, tier: NEW}}
                    expect: {percent: 0, reason: none}
                golden: discount.golden.jsonl
            """;

    /** The bound itself: what a candidate with {@code > 1000} gets wrong. */
    public static final String DISCOUNT_GOLDEN = """
            {"rule": 2, "given": {"order": {"amount": 1000, "tier": "REGULAR"}}, "expect": {"percent": 10, "reason": "large"}}
            {"rule": 3, "given": {"order": {"amount": 999.99, "tier": "NEW"}}, "expect": {"percent": 0, "reason": "none"}}
            {"rule": 1, "given": {"order": {"amount": 77317.31, "tier": "GOLD"}}, "expect": {"percent": 20, "reason": "gold"}}
            """;

    /** What a model might answer. */
    public static final String DISCOUNT_LOGIC = """
            package acme;

            import acme.Discount.Offer;
            import acme.Discount.Order;
            import acme.Discount.Tier;
            import java.math.BigDecimal;

            final class DiscountLogic {

                private static final BigDecimal LARGE = new BigDecimal("1000");

                private DiscountLogic() {}

                static Offer offer(Order order) {
                    // rule 1
                    if (order.tier() == Tier.GOLD) {
                        return new Offer(20, "gold");
                    }
                    // rule 2
                    if (order.amount().compareTo(LARGE) >= 0) {
                        return new Offer(10, "large");
                    }
                    // rule 3
                    return new Offer(0, "none");
                }
            }
            """;

    private final Path root;

    TestProject(Path root) {
        this.root = root;
    }

    /** The workflow above, without a recording. */
    static TestProject discount(Path root) {
        return new TestProject(root)
                .file("src/main/java/acme/Discount.java", DISCOUNT)
                .file("src/main/setstone/discount.yaml", DISCOUNT_SPEC)
                .file("src/main/setstone/discount.golden.jsonl", DISCOUNT_GOLDEN);
    }

    Path root() {
        return root;
    }

    Path path(String file) {
        return root.resolve(file);
    }

    TestProject file(String name, String text) {
        try {
            Path file = path(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    String text(String name) {
        try {
            return Files.readString(path(name), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Replaces one piece of a file, which must be in it. */
    TestProject edit(String name, String from, String to) {
        String before = text(name);
        if (!before.contains(from)) {
            throw new IllegalArgumentException(name + " has no \"" + from + "\"");
        }
        return file(name, before.replace(from, to));
    }

    /** All files below a folder with their bytes, by path relative to it. */
    SortedMap<String, String> tree(String folder) {
        SortedMap<String, String> files = new TreeMap<>();
        Path top = path(folder);
        if (!Files.isDirectory(top)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(top)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        top.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    /** Compiles into {@code target/classes}, which is emptied before. */
    Compiled compile(String... options) {
        return compile(new SetstoneProcessor(), options);
    }

    /** The same with another processor. */
    Compiled compile(Processor processor, String... options) {
        Path classes = path("target/classes");
        delete(classes);
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-classpath", classPath()));
        arguments.addAll(List.of("-Xlint:all,-processing,-classfile", "-parameters"));
        arguments.addAll(List.of(options));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            JavaCompiler.CompilationTask task = javac.getTask(
                    new StringWriter(), files, messages, arguments, null, files.getJavaFileObjectsFromPaths(sources()));
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(processor));
            boolean succeeded = task.call();
            return new Compiled(succeeded, messages.getDiagnostics(), classes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(path("src/main/java"))) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** What a user's class path holds of Setstone: the annotations and the runtime. */
    static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*[/\\\\](annotations|runtime|bounded-calls)[/\\\\]target[/\\\\].*")
                        || entry.matches(".*setstone-(annotations|runtime|bounded-calls)-[^/\\\\]*\\.jar"))
                .reduce((left, right) -> left + File.pathSeparator + right)
                .orElseThrow();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a compilation gave. */
    record Compiled(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path classes) {

        /** All messages, a line each with its kind. */
        String messages() {
            StringBuilder text = new StringBuilder();
            diagnostics.forEach(diagnostic -> text.append(diagnostic.getKind())
                    .append(' ')
                    .append(diagnostic.getMessage(Locale.ROOT))
                    .append('\n'));
            return text.toString();
        }

        List<String> errors() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
        }

        /** The compiled classes, loaded. */
        ClassLoader load() throws IOException {
            URL url = classes.toUri().toURL();
            return new URLClassLoader(new URL[] {url}, TestProject.class.getClassLoader());
        }
    }
}
