package dev.setstone.processor.contract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Reads class files where the compiler found them: on the class path, the module path, or in the output of an earlier build. */
public final class FilerClassFiles implements ClassFiles {

    private final Filer filer;
    private final Elements elements;

    public FilerClassFiles(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    @Override
    public Optional<byte[]> read(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String binaryName = elements.getBinaryName(type).toString();
        String file = binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
        ModuleElement module = elements.getModuleOf(type);
        Optional<byte[]> found = read(StandardLocation.CLASS_PATH, packageName, file);
        if (found.isEmpty() && module != null && !module.isUnnamed()) {
            found = read(StandardLocation.MODULE_PATH, module.getQualifiedName() + "/" + packageName, file);
        }
        return found.isPresent() ? found : read(StandardLocation.CLASS_OUTPUT, packageName, file);
    }

    private Optional<byte[]> read(Location location, String packageName, String file) {
        try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException | IllegalArgumentException notThere) {
            // Filer's way of saying that there is no such file, or that this compilation has no such location.
            return Optional.empty();
        }
    }
}
