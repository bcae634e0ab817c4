package dev.setstone.processor.sandbox.child;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A compilation unit in memory. */
final class MemorySource extends SimpleJavaFileObject {

    private final String typeName;
    private final String text;

    /**
     * A unit.
     *
     * @param typeName the qualified name of a top-level type in it
     */
    MemorySource(String typeName, String text) {
        super(URI.create("memory:///" + typeName.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
        this.typeName = typeName;
        this.text = text;
    }

    String typeName() {
        return typeName;
    }

    String text() {
        return text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
