package dev.setstone.processor.sandbox.child.meter;

import java.util.Collection;
import java.util.Set;

/** Operations that look for each element of one collection in another. */
@Guards(Collection.class)
public final class CollectionGuard {

    private CollectionGuard() {}

    public static boolean containsAll(Collection<?> all, Collection<?> wanted) {
        searches(wanted, all, "Collection.containsAll");
        return all.containsAll(wanted);
    }

    public static boolean removeAll(Collection<?> all, Collection<?> unwanted) {
        searches(all, unwanted, "Collection.removeAll");
        return all.removeAll(unwanted);
    }

    public static boolean retainAll(Collection<?> all, Collection<?> wanted) {
        searches(all, wanted, "Collection.retainAll");
        return all.retainAll(wanted);
    }

    private static void searches(Collection<?> elements, Collection<?> within, String call) {
        long each = within instanceof Set<?> ? 1 : within.size();
        Tank.running().steps(elements.size() * each, call);
    }
}
