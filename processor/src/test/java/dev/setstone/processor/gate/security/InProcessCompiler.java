package dev.setstone.processor.gate.security;

import dev.setstone.processor.sandbox.Compilation;
import dev.setstone.processor.sandbox.Compiler;
import dev.setstone.processor.sandbox.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles in this process and in memory, in place of the bounded child; whatever the types say, it reports nothing of. */
public final class InProcessCompiler implements Compiler {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Shared, since a new one reads the JDK's index of classes anew. */
    private static final StandardJavaFileManager FILES =
            JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private final List<String> options;
    private int calls;

    public InProcessCompiler(String... options) {
        // Opening another release's API costs more than compiling; JDK 17 has the right one itself.
        this.options = new ArrayList<>(Runtime.version().feature() == 17 ? List.of() : List.of("--release", "17"));
        this.options.addAll(List.of("-proc:none", "-Xlint:all", "-XDrawDiagnostics"));
        this.options.addAll(List.of(options));
    }

    /** How many candidates javac has seen. */
    public int calls() {
        return calls;
    }

    @Override
    public Compilation compile(Surroundings surroundings, String logicClass, String source) {
        calls++;
        List<JavaFileObject> units = new ArrayList<>();
        surroundings.sources().forEach((name, text) -> units.add(new Source(name, text)));
        JavaFileObject logic = new Source(logicClass, source);
        units.add(logic);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        SortedMap<String, byte[]> all = new TreeMap<>();
        Memory memory = new Memory(FILES);
        boolean compiled =
                JAVAC.getTask(null, memory, diagnostics, options, null, units).call();
        memory.outputs.forEach((name, bytes) -> all.put(name, bytes.toByteArray()));
        List<Compilation.Message> messages = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource() == null || diagnostic.getSource() == logic)
                .map(diagnostic -> new Compilation.Message(
                        diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR ? "error" : "warning",
                        diagnostic.getCode(),
                        (int) Math.max(0, diagnostic.getLineNumber()),
                        diagnostic.getMessage(Locale.ENGLISH)))
                .toList();
        SortedMap<String, byte[]> user = new TreeMap<>(all);
        user.keySet().removeIf(name -> !isOfSources(surroundings, name));
        all.keySet().removeAll(user.keySet());
        Optional<List<Compilation.Message>> facts = compiled ? Optional.of(List.of()) : Optional.empty();
        return new Compilation(compiled ? all : new TreeMap<>(), user, messages, facts);
    }

    private static boolean isOfSources(Surroundings surroundings, String name) {
        return surroundings.sources().keySet().stream().anyMatch(s -> name.equals(s) || name.startsWith(s + "$"));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final SortedMap<String, ByteArrayOutputStream> outputs = new TreeMap<>();

        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    outputs.put(className, bytes);
                    return bytes;
                }
            };
        }
    }
}
