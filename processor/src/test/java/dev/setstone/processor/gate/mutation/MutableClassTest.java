package dev.setstone.processor.gate.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.setstone.processor.gate.mutation.Mutation.Kind;
import dev.setstone.processor.gate.security.BytecodeGate;
import dev.setstone.processor.gate.security.Corpus;
import dev.setstone.processor.gate.security.InProcessCompiler;
import dev.setstone.processor.sandbox.Compilation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds for every change to every candidate of the corpus that the security gate lets pass. */
class MutableClassTest {

    private static final EnumSuccessors ENUMS = new EnumSuccessors(Corpus.contract());

    private final BytecodeGate gate = new BytecodeGate();

    @Test
    void everyChangeLinksIsAnotherClassAndPassesTheSecurityGate() throws Exception {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Map.Entry<String, String> candidate : Corpus.sources("accepted").entrySet()) {
            Compilation compilation =
                    new InProcessCompiler().compile(Corpus.surroundings(), "corpus.ClaimsLogic", candidate.getValue());
            SourceLines source = new SourceLines(candidate.getValue());
            for (Map.Entry<String, byte[]> file : compilation.logicClasses().entrySet()) {
                MutableClass mutable = new MutableClass(file.getKey(), file.getValue(), ENUMS, source);
                for (Mutation mutation : mutable.mutations()) {
                    kinds.add(mutation.kind());
                    SortedMap<String, byte[]> changed = new TreeMap<>(compilation.logicClasses());
                    changed.put(file.getKey(), mutable.mutated(mutation));
                    assertThat(changed.get(file.getKey())).as("%s", mutation).isNotEqualTo(file.getValue());
                    assertThat(gate.judge(Corpus.contract(), changed))
                            .as("%s", mutation)
                            .isEmpty();
                    changed.putAll(compilation.userClasses());
                    link(changed, file.getKey(), candidate.getKey() + " " + mutation);
                }
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    private static void link(SortedMap<String, byte[]> classes, String name, String what) {
        try {
            Class.forName(name, true, new Loader(classes));
        } catch (VerifyError | ClassFormatError broken) {
            throw new AssertionError(what, broken);
        } catch (ExceptionInInitializerError | ClassNotFoundException changedConstant) {
            assertThat(changedConstant).as(what).isInstanceOf(ExceptionInInitializerError.class);
        }
    }

    @Test
    void aChangeIsSaidInTheWordsOfItsLine() throws Exception {
        String source = """
                package corpus;

                final class ClaimsLogic {
                    private ClaimsLogic() {}

                    static Claims.Decision decide(Claims.Request request) {
                        boolean young = request.age() < 18 && request.age() > 2;
                        if (request.kind() == Claims.Kind.DRUG) {
                            return new Claims.Decision(false, request.codes());
                        }
                        int twice = request.age() * 2;
                        return new Claims.Decision(young, java.util.List.of("age " + twice, "minor"));
                    }
                }
                """;
        Compilation compilation = new InProcessCompiler().compile(Corpus.surroundings(), "corpus.ClaimsLogic", source);
        SourceLines lines = new SourceLines(source);
        List<Mutation> all = new ArrayList<>();
        compilation
                .logicClasses()
                .forEach((name, file) -> all.addAll(new MutableClass(name, file, ENUMS, lines).mutations()));
        ChangeText text = new ChangeText(lines, all);

        assertThat(all)
                .extracting(text::of)
                .contains(
                        "line 7 `boolean young = request.age() < 18 && request.age() > 2;` could be"
                                + " `boolean young = request.age() < 18 && request.age() >= 2;`",
                        "line 7 `boolean young = request.age() < 18 && request.age() > 2;` could be"
                                + " `boolean young = request.age() >= 18 && request.age() > 2;`",
                        "line 7 `boolean young = request.age() < 18 && request.age() > 2;` could be"
                                + " `boolean young = request.age() < 19 && request.age() > 2;`",
                        "line 8 `if (request.kind() == Claims.Kind.DRUG)` could be"
                                + " `if (request.kind() != Claims.Kind.DRUG)`",
                        "line 8 `if (request.kind() == Claims.Kind.DRUG)` could be"
                                + " `if (request.kind() == Claims.Kind.DENTAL)`",
                        "line 9 `return new Claims.Decision(false, request.codes());` could be"
                                + " `return new Claims.Decision(true, request.codes());`",
                        "line 11 `int twice = request.age() * 2;` could be `int twice = request.age() / 2;`");
    }

    /** Loads these classes and the JDK's alone. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(ClassLoader.getPlatformClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] file = classes.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, file, 0, file.length);
        }
    }
}
