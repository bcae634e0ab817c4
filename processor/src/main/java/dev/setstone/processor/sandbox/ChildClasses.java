package dev.setstone.processor.sandbox;

import dev.setstone.processor.sandbox.child.CompilerMain;
import dev.setstone.processor.sandbox.child.RunnerMain;
import dev.setstone.processor.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A temporary folder that holds the children's own classes and nothing else. A child on the processor's class path could be made to
 * use any of its libraries.
 */
final class ChildClasses implements AutoCloseable {

    private final Path folder;

    private ChildClasses(Path folder) {
        this.folder = folder;
    }

    /** Copies the classes out of wherever the processor was loaded from. */
    static ChildClasses extract() throws SandboxException {
        try {
            ChildClasses classes = new ChildClasses(Files.createTempDirectory("setstone-sandbox"));
            classes.copy();
            return classes;
        } catch (IOException e) {
            throw new SandboxException("the sandbox's classes can't be copied to a temporary folder", e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Follows the references from the children's main classes, so that no list of classes can grow old. */
    private void copy() throws IOException {
        List<String> packages = List.of(RunnerMain.class.getPackageName() + ".", Value.class.getPackageName() + ".");
        Deque<String> open = new ArrayDeque<>(List.of(RunnerMain.class.getName(), CompilerMain.class.getName()));
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String name = open.remove();
            byte[] file = read(name);
            Path target = folder.resolve(name.replace('.', '/') + ".class");
            Files.createDirectories(target.getParent());
            Files.write(target, file);
            for (String reference : ClassReferences.of(file)) {
                boolean own = packages.stream().anyMatch(reference::startsWith);
                if (own && seen.add(reference)) {
                    open.add(reference);
                }
            }
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = RunnerMain.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new IOException("class " + name + " is missing");
            }
            return in.readAllBytes();
        }
    }

    /** Deletes the folder. What can't be deleted stays for the system to clean up: it holds nothing of the user's. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
