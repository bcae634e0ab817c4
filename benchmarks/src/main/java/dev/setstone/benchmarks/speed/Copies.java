package dev.setstone.benchmarks.speed;

import dev.setstone.examples.priorauth.PriorAuthorization;
import dev.setstone.runtime.Workflows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The generated workflow loaded again and again, each time by a class loader of its own, so that the JVM holds as many workflows. */
final class Copies {

    private Copies() {}

    /** So many instances of so many classes. */
    static List<PriorAuthorization> load(int copies) {
        String implementation =
                Workflows.load(PriorAuthorization.class).getClass().getName();
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (String name : List.of(implementation, PriorAuthorization.class.getName() + "Logic")) {
            classes.put(name, bytes(name));
        }
        return Stream.generate(() -> instance(new CopyLoader(classes), implementation))
                .limit(copies)
                .toList();
    }

    private static PriorAuthorization instance(ClassLoader loader, String implementation) {
        try {
            return (PriorAuthorization)
                    loader.loadClass(implementation).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(implementation + " can't be loaded again", impossible);
        }
    }

    private static byte[] bytes(String name) {
        String resource = "/" + name.replace('.', '/') + ".class";
        try (InputStream in = PriorAuthorization.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "expected the example's classes on the class path, found no " + resource);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Defines the classes that it was given, and leaves all others, the interface among them, to its parent. */
    private static final class CopyLoader extends ClassLoader {

        private final SortedMap<String, byte[]> classes;

        CopyLoader(SortedMap<String, byte[]> classes) {
            super(Copies.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
            }
        }
    }
}
