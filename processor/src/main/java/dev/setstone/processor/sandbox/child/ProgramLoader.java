package dev.setstone.processor.sandbox.child;

import dev.setstone.processor.sandbox.child.meter.GuardClasses;
import dev.setstone.processor.sandbox.child.meter.Meter;
import java.util.HashMap;
import java.util.Map;

/** The classes of one program, the JDK's, and those that metered code calls: a candidate sees nothing else of the child that runs it. */
final class ProgramLoader extends ClassLoader {

    private final Map<String, byte[]> classes;
    private final Map<String, Class<?>> meter = new HashMap<>();

    ProgramLoader(Map<String, byte[]> classes) {
        super(ClassLoader.getPlatformClassLoader());
        this.classes = Map.copyOf(classes);
        meter.put(Meter.class.getName(), Meter.class);
        GuardClasses.guards().forEach(guards -> meter.put(guards.getName(), guards));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> shown = meter.get(name);
        if (shown != null) {
            return shown;
        }
        byte[] file = classes.get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, file, 0, file.length);
    }
}
