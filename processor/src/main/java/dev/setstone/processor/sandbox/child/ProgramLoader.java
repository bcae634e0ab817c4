package dev.setstone.processor.sandbox.child;

import java.util.Map;

/** The classes of one program and nothing else but the JDK's: a candidate can't see the child that runs it. */
final class ProgramLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    ProgramLoader(Map<String, byte[]> classes) {
        super(ClassLoader.getPlatformClassLoader());
        this.classes = Map.copyOf(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] file = classes.get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, file, 0, file.length);
    }
}
