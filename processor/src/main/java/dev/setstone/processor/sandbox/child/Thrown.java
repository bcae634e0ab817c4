package dev.setstone.processor.sandbox.child;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads exceptions that may be a candidate's own class, whose methods may do anything: call it only where time, stack and
 * memory are bounded.
 */
final class Thrown {

    private static final int MAX_MESSAGE = 1_000;
    private static final int MAX_CAUSES = 20;
    private static final int MAX_SUPERCLASSES = 50;

    private Thrown() {}

    /** What reflection has wrapped. */
    static Throwable cause(Throwable wrapper) {
        Throwable cause = wrapper.getCause();
        return cause == null ? wrapper : cause;
    }

    /** What it all began with. */
    static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (int i = 0; i < MAX_CAUSES && root.getCause() != null; i++) {
            root = cause(root);
        }
        return root;
    }

    /** The class and the message. */
    static String summary(Throwable thrown) {
        String message = message(thrown);
        return thrown.getClass().getName() + (message.isEmpty() ? "" : ": " + message);
    }

    /** The message, shortened to 1,000 chars; empty when there is none or asking for it fails. */
    static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            if (message == null) {
                return "";
            }
            return message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) + "..." : message;
        } catch (RuntimeException e) {
            return "";
        }
    }

    /** The stack's or the memory's end where one is among the causes; null otherwise. */
    static @Nullable VirtualMachineError exhaustion(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
            if (cause instanceof VirtualMachineError error) {
                return error;
            }
            cause = cause.getCause();
        }
        return null;
    }

    /** As a reply, with the line of the innermost frame that lies in the class or a class nested in it. */
    static CallReply.Threw reply(Throwable thrown, String logicClass) {
        List<String> superclasses = new ArrayList<>();
        Class<?> ancestor = thrown.getClass().getSuperclass();
        while (ancestor != null && superclasses.size() < MAX_SUPERCLASSES) {
            superclasses.add(ancestor.getName());
            ancestor = ancestor.getSuperclass();
        }
        Throwable origin = thrown instanceof ExceptionInInitializerError ? cause(thrown) : thrown;
        String message = origin == thrown ? message(thrown) : summary(origin);
        return new CallReply.Threw(thrown.getClass().getName(), superclasses, message, line(origin, logicClass));
    }

    private static int line(Throwable thrown, String logicClass) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            String name = frame.getClassName();
            if (name.equals(logicClass) || name.startsWith(logicClass + "$")) {
                return Math.max(0, frame.getLineNumber());
            }
        }
        return 0;
    }
}
