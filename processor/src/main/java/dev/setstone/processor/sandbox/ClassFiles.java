package dev.setstone.processor.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Class files that the compilation sees as such, and everything outside the JDK that they reach. */
final class ClassFiles {

    private static final List<Location> LOCATIONS = List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT);

    private final Elements elements;
    private final Filer filer;
    private final int limit;
    private final SortedMap<String, byte[]> reached = new TreeMap<>();
    private final SortedSet<String> seen = new TreeSet<>();

    ClassFiles(ProcessingEnvironment environment, int limit) {
        this.elements = environment.getElementUtils();
        this.filer = environment.getFiler();
        this.limit = limit;
    }

    /** Whether a name is surely one of the JDK's. */
    static boolean isOfTheJdk(String name) {
        return name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
    }

    /** By binary name. */
    SortedMap<String, byte[]> reached() {
        return Collections.unmodifiableSortedMap(reached);
    }

    /** Adds a type's class file and what it reaches; a class file that can't be found is left out. */
    void add(TypeElement type) {
        Deque<String> open = new ArrayDeque<>();
        open.add(elements.getBinaryName(type).toString());
        while (!open.isEmpty() && reached.size() < limit) {
            String name = open.remove();
            byte[] file = isOfTheJdk(name) || !seen.add(name) ? null : read(name);
            if (file != null) {
                reached.put(name, file);
                open.addAll(ClassReferences.of(file));
            }
        }
    }

    private byte @Nullable [] read(String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        String packageName = binaryName.substring(0, Math.max(0, dot));
        String file = binaryName.substring(dot + 1) + ".class";
        for (Location location : LOCATIONS) {
            byte[] content = content(location, packageName, file);
            if (content != null) {
                return content;
            }
        }
        return contentOfElement(binaryName);
    }

    private byte @Nullable [] content(Location location, String packageName, String file) {
        try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
            return in.readAllBytes();
        } catch (IOException | RuntimeException e) {
            // Not there, which is the answer.
            return null;
        }
    }

    /**
     * Java 18 and later tell the file of any type, on the module path too; before, a type on the module path can't be read.
     */
    private byte @Nullable [] contentOfElement(String binaryName) {
        TypeElement type = elements.getTypeElement(binaryName.replace('$', '.'));
        if (type == null) {
            return null;
        }
        try {
            Method fileOf = Elements.class.getMethod("getFileObjectOf", Element.class);
            if (fileOf.invoke(elements, type) instanceof FileObject file
                    && file.getName().endsWith(".class")
                    && !"jrt".equals(file.toUri().getScheme())) {
                try (InputStream in = file.openInputStream()) {
                    return in.readAllBytes();
                }
            }
            return null;
        } catch (ReflectiveOperationException | IOException | RuntimeException e) {
            return null;
        }
    }
}
