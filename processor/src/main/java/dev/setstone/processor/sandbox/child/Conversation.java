package dev.setstone.processor.sandbox.child;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A child's talk with the build: one request, its replies, the next request. The thread that listens does nothing else, so
 * that the child ends as soon as the build does, whatever the candidate is doing.
 */
final class Conversation {

    /** A child's answer to requests. */
    interface Service {

        /** Answers one request by sending one or more blocks. */
        void answer(byte[] request, Frames frames) throws Exception;
    }

    /** What a child says first. */
    static final byte[] HELLO = "setstone child 1".getBytes(StandardCharsets.US_ASCII);

    private static final int STACK_BYTES = 4 << 20;

    private final Service service;

    Conversation(Service service) {
        this.service = service;
    }

    /** Talks until the build closes the pipe, and then ends the process. */
    void hold() {
        Frames frames = new Frames(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        // From here on the pipe belongs to the conversation: nothing that the candidate prints or reads can reach it.
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setIn(InputStream.nullInputStream());
        System.setOut(silence);
        System.setErr(silence);
        LinkedBlockingQueue<byte[]> requests = new LinkedBlockingQueue<>();
        Thread answering = new Thread(null, () -> answerAll(requests, frames), "answering", STACK_BYTES);
        answering.setDaemon(true);
        answering.start();
        try {
            frames.send(HELLO);
            while (true) {
                requests.add(frames.receive());
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void answerAll(LinkedBlockingQueue<byte[]> requests, Frames frames) {
        try {
            while (true) {
                service.answer(requests.take(), frames);
            }
        } catch (Throwable e) {
            Runtime.getRuntime().halt(7);
        }
    }
}
