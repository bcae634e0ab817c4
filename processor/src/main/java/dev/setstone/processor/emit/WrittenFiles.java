package dev.setstone.processor.emit;

import dev.setstone.processor.problem.Anchor;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes files through Filer on account of one interface: their one originating element. */
final class WrittenFiles {

    private final Filer filer;
    private final ClassOutput classOutput;
    private final TypeElement origin;

    WrittenFiles(Filer filer, Elements elements, TypeElement origin) {
        this.filer = filer;
        this.classOutput = new ClassOutput(filer, elements);
        this.origin = origin;
    }

    /** Writes a class; {@link Problem#OUTPUT_UNWRITABLE} where it can't be. */
    void source(String name, String text) throws ProblemException {
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            writer.write(AsciiSource.of(text));
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /** Writes another file; {@link Problem#OUTPUT_UNWRITABLE} where it can't be. */
    void resource(String name, String text) throws ProblemException {
        try (OutputStream out = classOutput.create(origin, name).openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    /**
     * Makes a written class a service, unless it is not public: ServiceLoader can't create an instance of it then.
     *
     * @param service the interface's binary name
     */
    void service(String service, String implementation) throws ProblemException {
        if (VisibleTypes.isPublic(origin)) {
            resource("META-INF/services/" + service, implementation + "\n");
        }
    }

    private ProblemException unwritable(String name, IOException reason) {
        return new ProblemException(
                Problem.OUTPUT_UNWRITABLE,
                new Position.InSource(Anchor.at(origin)),
                name,
                String.valueOf(reason.getMessage()));
    }
}
