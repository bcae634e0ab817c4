package dev.setstone.processor.gate.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.Surroundings;
import dev.setstone.processor.verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

class LinkageDigestTest {

    private static final String LOGIC = "corpus.ClaimsLogic";

    /** Compiles every candidate into a folder of its own; a process a candidate would cost a second each. */
    private static final String COMPILE_ALL = """
            import java.io.File;
            import java.util.*;
            import javax.tools.*;

            class CompileAll {
                public static void main(String[] arguments) throws Exception {
                    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
                    StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
                    for (File source : new File(arguments[0], "accepted").listFiles()) {
                        File out = new File(arguments[1], source.getName().replace(".java", ""));
                        File logic = new File(out, "ClaimsLogic.java");
                        out.mkdirs();
                        java.nio.file.Files.copy(source.toPath(), logic.toPath());
                        List<File> sources = new ArrayList<>(List.of(new File(arguments[0], "user").listFiles()));
                        sources.add(logic);
                        List<String> options = List.of("--release", "17", "-g", "-proc:none", "-d", out.getPath());
                        if (!javac.getTask(null, files, null, options, null, files.getJavaFileObjectsFromFiles(sources))
                                .call()) {
                            System.exit(1);
                        }
                    }
                }
            }
            """;

    private final LinkageDigest digest = new LinkageDigest();

    @TempDir
    Path folder;

    @Test
    void optionsThatChangeNoMeaningChangeNoDigest() throws IOException {
        SortedMap<String, String> sources = Corpus.sources("accepted");
        sources.keySet()
                .retainAll(List.of("AnonymousAndLocalClasses", "EnumWithFunctions", "Grouping", "SwitchOnEnum"));
        assertThat(sources).hasSize(4);
        for (Map.Entry<String, String> entry : sources.entrySet()) {
            Map<String, String> plain = digests(compile(entry.getValue()));
            assertThat(digests(compile(entry.getValue(), "-g:none")))
                    .as(entry.getKey())
                    .isEqualTo(plain);
            assertThat(digests(compile(entry.getValue(), "-g", "-parameters")))
                    .as(entry.getKey())
                    .isEqualTo(plain);
        }
    }

    @Test
    void anotherJdkWithTheSameReleaseGivesTheSameDigest() throws Exception {
        Optional<Path> other = otherJava();
        assumeTrue(other.isPresent(), "set SETSTONE_OTHER_JDK to the home of a second JDK");
        SortedMap<String, SortedMap<String, byte[]>> compiled = compileWith(other.get());
        for (Map.Entry<String, String> entry : Corpus.sources("accepted").entrySet()) {
            SortedMap<String, byte[]> here = compile(entry.getValue());
            SortedMap<String, byte[]> there = compiled.get(entry.getKey());
            assertThat(there.keySet()).as(entry.getKey()).isEqualTo(here.keySet());
            here.forEach((name, file) -> assertThat(digest.lines(there.get(name)))
                    .as(entry.getKey() + ": " + name)
                    .isEqualTo(digest.lines(file)));
            assertThat(digests(there)).isEqualTo(digests(here));
            assertThat(new BytecodeGate().judge(Corpus.contract(), there))
                    .as("the gate's verdict on " + entry.getKey())
                    .isEmpty();
        }
    }

    @Test
    void aClassThatHidesOneOfTheJdkChangesTheDigestAndIsRefused() throws IOException {
        String source = Corpus.sources("accepted").get("IntegerMath");
        SortedMap<String, String> sources = new TreeMap<>(Corpus.surroundings().sources());
        sources.put(
                "corpus.Math",
                "package corpus;\nfinal class Math {\n"
                        + "static long addExact(long a, long b) { return a; }\n"
                        + "static int floorMod(int a, int b) { return b; }\n"
                        + "static double sqrt(double a) { return a; }\n"
                        + "static int abs(int a) { return a; }\n}\n");
        Compilation hidden =
                new InProcessCompiler().compile(new Surroundings(sources, new TreeMap<>(), 17), LOGIC, source);
        assertThat(digests(hidden.logicClasses())).isNotEqualTo(digests(compile(source)));
        List<Finding> findings = new BytecodeGate().judge(Corpus.contract(), hidden.logicClasses());
        assertThat(findings).isNotEmpty().extracting(Finding::rule).containsOnly("unknown-class");
        assertThat(findings).extracting(Finding::message).anyMatch(message -> message.contains("corpus.Math.floorMod"));
    }

    @Test
    void anotherLiteralChangesTheDigest() throws IOException {
        String source = Corpus.sources("accepted").get("Rules");
        String plain = digest.of(compile(source).get(LOGIC));
        for (String[] change : List.of(
                new String[] {"< 18", "< 21"},
                new String[] {"\"1000.00\"", "\"2000.00\""},
                new String[] {"under age", "too young"},
                new String[] {" is above ", " is over "})) {
            assertThat(source).contains(change[0]);
            String changed = source.replace(change[0], change[1]);
            assertThat(digest.of(compile(changed).get(LOGIC))).as(change[1]).isNotEqualTo(plain);
        }
    }

    @Test
    void anotherMemberOrReferenceChangesTheDigest() throws IOException {
        String source = Corpus.sources("accepted").get("Streams");
        String plain = digest.of(compile(source).get(LOGIC));
        String reference = source.replace("BigDecimal::add", "BigDecimal::max");
        String member = source.replace("static Claims.Decision decide", "public static Claims.Decision decide");
        assertThat(digest.of(compile(reference).get(LOGIC))).isNotEqualTo(plain);
        assertThat(digest.of(compile(member).get(LOGIC))).isNotEqualTo(plain);
        assertThat(plain).matches("[0-9a-f]{64}");
    }

    private SortedMap<String, byte[]> compile(String source, String... options) throws IOException {
        return new InProcessCompiler(options)
                .compile(Corpus.surroundings(), LOGIC, source)
                .logicClasses();
    }

    private Map<String, String> digests(SortedMap<String, byte[]> classes) {
        Map<String, String> digests = new TreeMap<>();
        classes.forEach((name, file) -> digests.put(name, digest.of(file)));
        assertThat(digests).isNotEmpty();
        return digests;
    }

    private static Optional<Path> otherJava() throws IOException {
        List<Path> homes = new ArrayList<>();
        String named = System.getenv("SETSTONE_OTHER_JDK");
        if (named != null) {
            homes.add(Path.of(named));
        }
        Path installed = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> folders = Files.list(installed)) {
                homes.addAll(folders.sorted().toList());
            }
        }
        String here = "\"" + Runtime.version().feature() + ".";
        for (Path home : homes) {
            Path release = home.resolve("release");
            boolean other = Files.isRegularFile(release)
                    && Files.readString(release).lines().noneMatch(line -> line.startsWith("JAVA_VERSION=" + here));
            if (other && Files.isExecutable(home.resolve("bin/javac"))) {
                return Optional.of(home.resolve("bin/java"));
            }
        }
        return Optional.empty();
    }

    /** What the other JDK makes of the corpus, in one process. */
    private SortedMap<String, SortedMap<String, byte[]>> compileWith(Path java) throws Exception {
        Path driver = folder.resolve("CompileAll.java");
        Files.writeString(driver, COMPILE_ALL);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        driver.toString(),
                        Path.of("src/test/resources/gate").toAbsolutePath().toString(),
                        folder.resolve("out").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            process.destroyForcibly();
        }
        SortedMap<String, SortedMap<String, byte[]>> compiled = new TreeMap<>();
        for (String name : Corpus.sources("accepted").keySet()) {
            compiled.put(name, classes(folder.resolve("out").resolve(name)));
        }
        return compiled;
    }

    private static SortedMap<String, byte[]> classes(Path out) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.list(out.resolve("corpus"))) {
            for (Path file : files.toList()) {
                String name = "corpus." + file.getFileName().toString().replace(".class", "");
                if (name.equals(LOGIC) || name.startsWith(LOGIC + "$")) {
                    classes.put(name, Files.readAllBytes(file));
                }
            }
        }
        return classes;
    }

    @Test
    void anExhaustiveSwitchHasOneDigestBeforeAndSinceRelease21() {
        assertThat(new LinkageDigest()
                        .of(throwing("java/lang/MatchException", "(Ljava/lang/String;Ljava/lang/Throwable;)V")))
                .isEqualTo(new LinkageDigest().of(throwing("java/lang/IncompatibleClassChangeError", "()V")))
                .isNotEqualTo(new LinkageDigest().of(throwing("java/lang/IllegalStateException", "()V")));
    }

    private static byte[] throwing(String error, String constructor) {
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.visit(61, 0, "acme/Logic", null, "java/lang/Object", null);
        MethodVisitor method = type.visitMethod(8, "step", "()V", null, null);
        method.visitTypeInsn(Opcodes.NEW, error);
        method.visitInsn(Opcodes.DUP);
        for (int i = 0; i < Type.getArgumentTypes(constructor).length; i++) {
            method.visitInsn(Opcodes.ACONST_NULL);
        }
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, error, "<init>", constructor, false);
        method.visitInsn(Opcodes.ATHROW);
        method.visitMaxs(0, 0);
        method.visitEnd();
        return type.toByteArray();
    }
}
