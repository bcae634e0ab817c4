package dev.setstone.temporal;

import dev.setstone.annotations.Port;

/** The port of the tests' workflow. */
@Port
interface Stock {
    int available(String item);

    void reserve(String item, int count);

    void release(String item, int count);
}
