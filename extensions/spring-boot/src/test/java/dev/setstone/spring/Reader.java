package dev.setstone.spring;

/** A port that a model answers. */
public interface Reader {

    int read(String text);
}
