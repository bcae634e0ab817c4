package dev.setstone.processor.sandbox.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Both ends of the pipe between the build and a child: blocks of bytes, each with its length before it. */
public final class Frames {

    /** Starts every block, so that a stray line of output is noticed and not read as a length. */
    private static final int MARK = 0x53455453;

    private static final int MAX_LENGTH = 256 << 20;

    private final DataInputStream in;
    private final DataOutputStream out;

    public Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** Sends a block. */
    public void send(byte[] block) throws IOException {
        out.writeInt(MARK);
        out.writeInt(block.length);
        out.write(block);
        out.flush();
    }

    /**
     * Waits for a block.
     *
     * @throws EOFException when the other side has closed the pipe
     * @throws IOException when something else than a block comes in
     */
    public byte[] receive() throws IOException {
        int mark = in.readInt();
        int length = in.readInt();
        if (mark != MARK || length < 0 || length > MAX_LENGTH) {
            throw new IOException("what came in is no block");
        }
        byte[] block = in.readNBytes(length);
        if (block.length < length) {
            throw new EOFException("the pipe was closed within a block");
        }
        return block;
    }
}
