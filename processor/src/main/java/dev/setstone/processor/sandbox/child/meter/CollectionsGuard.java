package dev.setstone.processor.sandbox.child.meter;

import java.util.Collections;
import java.util.List;

/** A list of copies takes no memory, and yet whoever goes through it takes as many steps as it is long. */
@Guards(Collections.class)
public final class CollectionsGuard {

    private CollectionsGuard() {}

    public static <T> List<T> nCopies(int count, T element) {
        Tank.running().steps(count, "Collections.nCopies");
        return Collections.nCopies(count, element);
    }
}
