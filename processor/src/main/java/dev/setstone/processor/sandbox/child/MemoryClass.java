package dev.setstone.processor.sandbox.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class file in memory, to be read or to be written. */
final class MemoryClass extends SimpleJavaFileObject {

    private final String binaryName;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    MemoryClass(String binaryName) {
        super(URI.create("memory:///" + binaryName.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
        this.binaryName = binaryName;
    }

    MemoryClass(String binaryName, byte[] content) {
        this(binaryName);
        bytes.writeBytes(content);
    }

    String binaryName() {
        return binaryName;
    }

    byte[] content() {
        return bytes.toByteArray();
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public OutputStream openOutputStream() {
        return bytes;
    }
}
