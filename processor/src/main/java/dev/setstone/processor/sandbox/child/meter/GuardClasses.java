package dev.setstone.processor.sandbox.child.meter;

import java.util.List;

/** The classes that metered classes may name. */
public final class GuardClasses {

    private GuardClasses() {}

    /** The guards, each for one class of the JDK. */
    public static List<Class<?>> guards() {
        return List.of(
                BigDecimalGuard.class,
                BigIntegerGuard.class,
                BitSetGuard.class,
                BuilderGuard.class,
                CollectionGuard.class,
                CollectionsGuard.class,
                DoubleStreamGuard.class,
                IntStreamGuard.class,
                ListGuard.class,
                LongStreamGuard.class,
                MatcherGuard.class,
                MathContextGuard.class,
                PatternGuard.class,
                StreamGuard.class,
                StringGuard.class);
    }

    /** The class whose methods a class of guards stands in for. */
    public static Class<?> guarded(Class<?> guards) {
        return guards.getAnnotation(Guards.class).value();
    }
}
