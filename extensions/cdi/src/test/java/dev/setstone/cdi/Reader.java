package dev.setstone.cdi;

/** A port that a model answers. */
public interface Reader {

    int read(String text);
}
