package dev.setstone.cdi;

import dev.setstone.bounded.BoundedCalls;
import dev.setstone.bounded.BoundedPort;

/** Where Setstone would write it; it shows that it was bound. */
public final class ReaderBounded implements Reader, BoundedPort<Reader> {

    @Override
    public Reader bind(BoundedCalls calls) {
        return text -> calls.use().calls() == 0 ? 5 : 0;
    }

    @Override
    public int read(String text) {
        throw new IllegalStateException("not bound");
    }
}
