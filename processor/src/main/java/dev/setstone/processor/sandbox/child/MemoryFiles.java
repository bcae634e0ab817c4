package dev.setstone.processor.sandbox.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * All that javac sees beside the JDK: sources on the source path, of which it takes what it needs, and class files on the class
 * path. What it writes is kept apart by the file that it comes from.
 */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final MemorySource candidate;
    private final SortedMap<String, MemorySource> sources;
    private final SortedMap<String, byte[]> classes;
    private final SortedMap<String, MemoryClass> candidateOutput = new TreeMap<>();
    private final SortedMap<String, MemoryClass> userOutput = new TreeMap<>();

    MemoryFiles(
            StandardJavaFileManager jdk,
            MemorySource candidate,
            SortedMap<String, MemorySource> sources,
            SortedMap<String, byte[]> classes) {
        super(jdk);
        this.candidate = candidate;
        this.sources = sources;
        this.classes = classes;
    }

    SortedMap<String, byte[]> candidateOutput() {
        return contents(candidateOutput);
    }

    SortedMap<String, byte[]> userOutput() {
        return contents(userOutput);
    }

    private static SortedMap<String, byte[]> contents(Map<String, MemoryClass> files) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, file) -> contents.put(name, file.content()));
        return contents;
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.SOURCE_PATH
                || location == StandardLocation.CLASS_PATH
                || location == StandardLocation.CLASS_OUTPUT
                || (isOfTheJdk(location) && super.hasLocation(location));
    }

    private static boolean isOfTheJdk(Location location) {
        return location != StandardLocation.MODULE_PATH
                && location != StandardLocation.MODULE_SOURCE_PATH
                && location != StandardLocation.ANNOTATION_PROCESSOR_PATH
                && location != StandardLocation.ANNOTATION_PROCESSOR_MODULE_PATH;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        List<JavaFileObject> found = new ArrayList<>();
        if (location == StandardLocation.SOURCE_PATH && kinds.contains(JavaFileObject.Kind.SOURCE)) {
            sources.forEach((name, source) -> {
                if (isIn(packageName, name, recurse)) {
                    found.add(source);
                }
            });
        } else if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
            classes.forEach((name, content) -> {
                if (isIn(packageName, name, recurse)) {
                    found.add(new MemoryClass(name, content));
                }
            });
        } else if (!(location instanceof StandardLocation)
                || location == StandardLocation.PLATFORM_CLASS_PATH
                || location == StandardLocation.SYSTEM_MODULES) {
            return super.list(location, packageName, kinds, recurse);
        }
        return found;
    }

    private static boolean isIn(String packageName, String typeName, boolean recurse) {
        String owner = typeName.substring(0, Math.max(0, typeName.lastIndexOf('.')));
        return owner.equals(packageName) || (recurse && (packageName.isEmpty() || owner.startsWith(packageName + ".")));
    }

    @Override
    public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
        if (file instanceof MemorySource source) {
            return source.typeName();
        }
        return file instanceof MemoryClass memory ? memory.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.equals(other) || one.toUri().equals(other.toUri());
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        MemoryClass file = new MemoryClass(className);
        (sibling == candidate ? candidateOutput : userOutput).put(className, file);
        return file;
    }

    @Override
    public @Nullable FileObject getFileForInput(Location location, String packageName, String relativeName) {
        return null;
    }

    @Override
    public @Nullable JavaFileObject getJavaFileForInput(Location location, String className, JavaFileObject.Kind kind)
            throws IOException {
        return location instanceof StandardLocation ? null : super.getJavaFileForInput(location, className, kind);
    }
}
