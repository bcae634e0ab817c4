package dev.setstone.processor.sandbox.child.meter;

import java.util.List;
import java.util.RandomAccess;

/** Access by index walks through some lists. */
@Guards(List.class)
public final class ListGuard {

    private ListGuard() {}

    public static <T> T get(List<T> list, int index) {
        if (!(list instanceof RandomAccess)) {
            Tank.running().steps(list.size() / 4, "List.get");
        }
        return list.get(index);
    }
}
