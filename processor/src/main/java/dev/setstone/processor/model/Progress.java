package dev.setstone.processor.model;

/** Hears what a long wait is for. It is called on the thread that waits, so javac's Messager may stand behind it. */
@FunctionalInterface
public interface Progress {

    /** One line for people, without a line end. */
    void line(String text);
}
