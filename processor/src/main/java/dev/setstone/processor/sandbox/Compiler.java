package dev.setstone.processor.sandbox;

/** Compiles a candidate in a bounded child. */
public interface Compiler {

    /**
     * Compiles a candidate against the user's types; a candidate that does not compile, or that takes the compiler down, is a
     * result with error messages.
     *
     * @param logicClass the qualified name of the class that the source must declare
     * @throws SandboxException when no child can be used, or the user's own types do not compile
     */
    Compilation compile(Surroundings surroundings, String logicClass, String source) throws SandboxException;
}
