package dev.setstone.runtime;

/** The names of the classes that Setstone writes: beside an interface, {@code Outer_InnerImpl} for {@code Outer.Inner}. */
public final class GeneratedName {

    private GeneratedName() {}

    /**
     * The binary name of a written class.
     *
     * @param type the interface that it was written for
     * @param suffix what it ends in, such as {@code Impl}
     */
    public static String of(Class<?> type, String suffix) {
        StringBuilder stem = new StringBuilder(type.getSimpleName());
        for (Class<?> outer = type.getDeclaringClass(); outer != null; outer = outer.getDeclaringClass()) {
            stem.insert(0, outer.getSimpleName() + "_");
        }
        String packageName = type.getPackageName();
        return (packageName.isEmpty() ? "" : packageName + ".") + stem + suffix;
    }
}
