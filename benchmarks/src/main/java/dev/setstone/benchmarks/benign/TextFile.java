package dev.setstone.benchmarks.benign;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source in memory. */
final class TextFile extends SimpleJavaFileObject {

    private final String text;

    TextFile(String simpleName, String text) {
        super(URI.create("memory:///" + simpleName + ".java"), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
