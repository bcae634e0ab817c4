package dev.setstone.processor;

import dev.setstone.processor.problem.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * What the build has done, as a resource beside the classes. It holds times, so that it is written only where somebody asks for it: a
 * build with it is not reproducible.
 */
final class BuildSummary {

    private static final String NAME = "META-INF/setstone/build-summary.properties";

    private final Filer filer;
    private final Tally tally;

    BuildSummary(Filer filer, Tally tally) {
        this.filer = filer;
        this.tally = tally;
    }

    /** Creates the resource now, while Filer takes files, and fills it when the classes have been judged. */
    void open(Reporter reporter, Optional<ClassCheck> classCheck) {
        try {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", NAME);
            classCheck.ifPresentOrElse(
                    check -> check.afterwards(() -> write(file, reporter)), () -> write(file, reporter));
        } catch (IOException refused) {
            reporter.error(Problem.INTERNAL, "can't create " + NAME + ": " + refused.getMessage());
        }
    }

    private void write(FileObject file, Reporter reporter) {
        try (Writer writer = file.openWriter()) {
            writer.write(tally.properties());
        } catch (IOException unwritable) {
            reporter.error(Problem.INTERNAL, "can't write " + NAME + ": " + unwritable.getMessage());
        }
    }
}
