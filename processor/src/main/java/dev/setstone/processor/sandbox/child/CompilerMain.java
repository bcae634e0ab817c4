package dev.setstone.processor.sandbox.child;

import java.io.IOException;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The child that compiles candidates with javac, which a hostile source can drive out of memory, stack or time. */
public final class CompilerMain {

    private CompilerMain() {}

    public static void main(String[] arguments) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            // Without a hello the build reports that no child could be started.
            throw new IllegalStateException("this Java has no compiler");
        }
        CandidateCompiler compiler = new CandidateCompiler(javac);
        new Conversation((request, frames) -> answer(compiler, request, frames)).hold();
    }

    private static void answer(CandidateCompiler compiler, byte[] request, Frames frames) throws IOException {
        CompileJob job = CompileJob.decode(request);
        try {
            frames.send(compiler.compile(job).encode());
        } catch (RuntimeException | Error e) {
            // The compiler's own failures count as the candidate's; a compiler that has failed is not used again.
            frames.send(new CompileReply.Overwhelmed(Thrown.summary(Thrown.root(e))).encode());
            Runtime.getRuntime().halt(8);
        }
    }
}
