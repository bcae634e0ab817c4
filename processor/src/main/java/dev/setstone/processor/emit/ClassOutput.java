package dev.setstone.processor.emit;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The folder that the compiler writes classes to. Where several modules are compiled at once ({@code --module-source-path}) each
 * has a folder of its own in there, and Filer wants to know which; elsewhere not every compiler takes a module's name.
 */
public final class ClassOutput {

    private final Filer filer;
    private final Elements elements;

    public ClassOutput(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** A new file, on account of a type and in its module. */
    public FileObject create(TypeElement type, String name) throws IOException {
        return inFolder(type, folder -> filer.createResource(StandardLocation.CLASS_OUTPUT, folder, name, type));
    }

    /** A file in the module of a type; it need not exist. */
    public FileObject find(TypeElement type, String name) throws IOException {
        return inFolder(type, folder -> filer.getResource(StandardLocation.CLASS_OUTPUT, folder, name));
    }

    private interface Access {
        FileObject in(String folder) throws IOException;
    }

    private FileObject inFolder(TypeElement type, Access access) throws IOException {
        try {
            return access.in("");
        } catch (FilerException noModuleGiven) {
            ModuleElement module = elements.getModuleOf(type);
            if (module == null || module.isUnnamed()) {
                throw noModuleGiven;
            }
            return access.in(module.getQualifiedName() + "/");
        }
    }
}
