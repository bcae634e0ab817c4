package dev.setstone.bounded;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** All listeners as one: the first to hear of a start hears last of the end, and none can break a call. */
final class Listeners implements CallListener {

    private static final Logger LOG = System.getLogger("dev.setstone.bounded");

    private final List<CallListener> listeners;

    Listeners(List<CallListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public Course started(String port, String method) {
        Deque<Course> courses = new ArrayDeque<>();
        for (CallListener listener : listeners) {
            guarded(() -> courses.push(listener.started(port, method)));
        }
        return report -> courses.forEach(course -> guarded(() -> course.finished(report)));
    }

    private static void guarded(Runnable notification) {
        try {
            notification.run();
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "a listener of bounded calls failed", broken);
        }
    }
}
