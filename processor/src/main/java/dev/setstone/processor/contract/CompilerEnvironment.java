package dev.setstone.processor.contract;

import java.lang.reflect.Field;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The compiler's own environment behind the one that a build tool shows its processors. javac knows only its own, and without it there
 * is no way to the place of a source file and to the classes that are written. What is written still goes through the tool's
 * environment, since that is how the tool keeps account of it.
 */
public final class CompilerEnvironment {

    private CompilerEnvironment() {}

    /** The compiler's environment; the same as the one that is shown where that can't be told. */
    public static ProcessingEnvironment behind(ProcessingEnvironment shown) {
        return gradles(shown).or(() -> intelliJs(shown)).orElse(shown);
    }

    /** Gradle wraps it for processors that it takes to be incremental, and keeps javac's in a field. */
    private static Optional<ProcessingEnvironment> gradles(ProcessingEnvironment shown) {
        try {
            Field field = shown.getClass().getDeclaredField("delegate");
            field.setAccessible(true);
            return field.get(shown) instanceof ProcessingEnvironment delegate
                    ? Optional.of(delegate)
                    : Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException notGradle) {
            return Optional.empty();
        }
    }

    /** IntelliJ IDEA's own builder wraps it, and offers this way back to processors. */
    private static Optional<ProcessingEnvironment> intelliJs(ProcessingEnvironment shown) {
        try {
            Class<?> wrappers = Class.forName(
                    "org.jetbrains.jps.javac.APIWrappers",
                    true,
                    shown.getClass().getClassLoader());
            Object found = wrappers.getDeclaredMethod("unwrap", Class.class, Object.class)
                    .invoke(null, ProcessingEnvironment.class, shown);
            return found instanceof ProcessingEnvironment javacs ? Optional.of(javacs) : Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException | LinkageError notIntelliJs) {
            return Optional.empty();
        }
    }
}
