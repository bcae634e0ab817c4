package dev.setstone.processor.sandbox.child;

import com.sun.source.tree.CompilationUnitTree;
import dev.setstone.processor.sandbox.child.CompileReply.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Compiles a candidate against the user's types, of which it needs only what the candidate and the interface reach. */
final class CandidateCompiler {

    /** Each round leaves out what the one before complained about; what is left out may reveal more. */
    private static final int MAX_ROUNDS = 6;

    private static final int MAX_MESSAGES = 100;
    private static final int MAX_TEXT = 4_000;

    private final JavaCompiler compiler;

    CandidateCompiler(JavaCompiler compiler) {
        this.compiler = compiler;
    }

    /** Compiles. */
    CompileReply compile(CompileJob job) throws IOException {
        SortedMap<String, String> texts = userTexts(job);
        String firstError = "";
        for (int round = 0; round < MAX_ROUNDS; round++) {
            MemorySource candidate = new MemorySource(job.logicClass(), job.source());
            JavacRun run = run(job, candidate, texts);
            Map<MemorySource, Set<Long>> userErrors = new LinkedHashMap<>();
            for (Diagnostic<? extends JavaFileObject> diagnostic : run.diagnostics()) {
                if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() != candidate) {
                    firstError = firstError.isEmpty() ? describe(diagnostic) : firstError;
                    if (!(diagnostic.getSource() instanceof MemorySource source)) {
                        return new CompileReply.UserError(describe(diagnostic));
                    }
                    userErrors.computeIfAbsent(source, key -> new TreeSet<>()).add(diagnostic.getPosition());
                }
            }
            if (userErrors.isEmpty()) {
                return compiled(run, messages(run, candidate));
            }
            if (!mend(userErrors, run, texts)) {
                break;
            }
        }
        return new CompileReply.UserError(firstError);
    }

    private static CompileReply compiled(JavacRun run, List<Message> messages) {
        boolean failed = messages.stream().anyMatch(message -> message.kind().equals("error"));
        return new CompileReply.Compiled(
                failed ? new TreeMap<>() : run.logicClasses(),
                run.userClasses(),
                messages.subList(0, Math.min(messages.size(), MAX_MESSAGES)),
                failed ? Optional.empty() : run.facts());
    }

    /** The user's units without the candidate itself, which is among them when it has been emitted before. */
    private static SortedMap<String, String> userTexts(CompileJob job) {
        SortedMap<String, String> texts = new TreeMap<>(job.sources());
        texts.remove(job.logicClass());
        return texts;
    }

    private JavacRun run(CompileJob job, MemorySource candidate, Map<String, String> texts) throws IOException {
        SortedMap<String, MemorySource> sources = new TreeMap<>();
        texts.forEach((name, text) -> sources.put(name, new MemorySource(name, text)));
        List<MemorySource> explicit = new ArrayList<>(List.of(candidate));
        MemorySource workflow = workflow(job, sources);
        if (workflow != null) {
            explicit.add(workflow);
        }
        return JavacRun.of(compiler, candidate, explicit, sources, job);
    }

    /**
     * The unit of the workflow interface, which is named like the logic: {@code a.b.Outer_InnerLogic} belongs to
     * {@code a.b.Outer}, unless there is an {@code a.b.Outer_Inner}.
     */
    private static @Nullable MemorySource workflow(CompileJob job, Map<String, MemorySource> sources) {
        String stem = job.logicClass().replaceFirst("Logic$", "");
        int simple = job.packageName().length();
        while (stem.length() > simple) {
            MemorySource source = sources.get(stem);
            if (source != null) {
                return source;
            }
            stem = stem.substring(0, Math.max(simple, stem.lastIndexOf('_')));
        }
        return null;
    }

    private static boolean mend(Map<MemorySource, Set<Long>> errors, JavacRun run, SortedMap<String, String> texts) {
        for (Map.Entry<MemorySource, Set<Long>> entry : errors.entrySet()) {
            MemorySource source = entry.getKey();
            CompilationUnitTree unit = run.units().get(source.toUri());
            String mended =
                    unit == null ? null : new Omission(run.trees(), unit, source.text()).without(entry.getValue());
            if (mended == null) {
                return false;
            }
            texts.replaceAll((name, text) -> text.equals(source.text()) ? mended : text);
        }
        return true;
    }

    private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String place = source == null ? "" : source.toUri().getPath().substring(1) + ":" + diagnostic.getLineNumber();
        return (place + " " + diagnostic.getMessage(Locale.ENGLISH)).strip();
    }

    private static List<Message> messages(JavacRun run, MemorySource candidate) {
        List<Message> messages = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : run.diagnostics()) {
            String kind = kind(diagnostic.getKind());
            if (diagnostic.getSource() == candidate && !kind.isEmpty()) {
                int line = (int) Math.max(0, diagnostic.getLineNumber());
                messages.add(new Message(kind, diagnostic.getCode(), line, text(diagnostic)));
            }
        }
        messages.addAll(run.shape());
        messages.sort(Comparator.comparingInt(Message::line));
        return messages;
    }

    private static String kind(Diagnostic.Kind kind) {
        return switch (kind) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            default -> "";
        };
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text =
                diagnostic.getMessage(Locale.ENGLISH).replace("\r\n", "\n").strip();
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "..." : text;
    }
}
