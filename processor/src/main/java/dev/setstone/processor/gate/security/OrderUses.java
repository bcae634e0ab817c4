package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.Origin.View;
import java.util.Optional;
import java.util.Set;

/**
 * The JDK's methods that do not show the order of a collection that has none. The lists are closed: any other method may show it.
 *
 * <p>A HashMap that is only looked up can't be told from a LinkedHashMap: the latter is the same table, so both call {@code hashCode} and
 * {@code equals} of the same keys in the same order. What Set.of and Map.of make is a table of another form, and what works through a whole
 * collection meets its elements in the order of hashes; both are harmless where no code of the candidate's runs in comparisons.
 */
final class OrderUses {

    private static final Set<String> LOOKUPS = Set.of(
            "add",
            "addAll",
            "clear",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "contains",
            "containsAll",
            "containsKey",
            "get",
            "getOrDefault",
            "isEmpty",
            "merge",
            "put",
            "putAll",
            "putIfAbsent",
            "remove",
            "replace",
            "size");

    private static final Set<String> KEY_LOOKUPS = Set.of("contains", "containsAll", "isEmpty", "remove", "size");
    private static final Set<String> COPIES =
            Set.of("java/util/Set.copyOf", "java/util/Map.copyOf", "java/util/Objects.equals");
    private static final Set<String> FILL = Set.of("addAll", "putAll", "<init>");

    private final boolean ownEquality;

    /** Knows whether the candidate's code may run in comparisons. */
    OrderUses(boolean ownEquality) {
        this.ownEquality = ownEquality;
    }

    /** What of the object the call's result is; nothing when the use is harmless, empty when it is not known to be. */
    Optional<Set<Origin>> of(LibraryCall call, int position, Origin origin) {
        if (call.bound() && position == 0) {
            return looked(call, origin);
        }
        if (origin.view() == View.COLLECTOR) {
            boolean collects = call.qualified().equals("java/util/stream/Stream.collect") && position == 1;
            return collects ? Optional.of(Set.of(origin.as(View.ITSELF))) : Optional.empty();
        }
        if (origin.view() != View.ITSELF && origin.view() != View.KEYS) {
            return Optional.empty();
        }
        return call.givesBack(position) ? Optional.of(Set.of(origin)) : only(isPassedWell(call, position, origin));
    }

    static Optional<Set<Origin>> only(boolean harmless) {
        return harmless ? Optional.of(Set.of()) : Optional.empty();
    }

    private boolean isPassedWell(LibraryCall call, int position, Origin origin) {
        boolean filled = call.qualified().equals("java/util/Collections.addAll") && position == 0;
        if (call.isNullCheck() || (filled && origin.view() == View.ITSELF)) {
            return true;
        }
        // Of what goes through all elements, only equality keeps quiet about exceptions, which come in the order of
        // hashes, too.
        boolean compared = call.isOfCollections() && call.name().equals("equals");
        boolean copied = !call.bound() && COPIES.contains(call.qualified());
        boolean intoAnother = call.isOfCollections()
                && FILL.contains(call.name())
                && call.values().get(0).isUnordered();
        return !ownEquality && (compared || copied || intoAnother);
    }

    private Optional<Set<Origin>> looked(LibraryCall call, Origin origin) {
        String name = call.name();
        if (!call.isOfCollections()) {
            return Optional.empty();
        }
        return switch (origin.view()) {
            case ITSELF ->
                LibraryCall.VIEWS.containsKey(name)
                        ? Optional.of(Set.of(origin.as(LibraryCall.VIEWS.get(name))))
                        : only(LOOKUPS.contains(name)
                                || (!ownEquality && (name.equals("equals") || name.equals("containsValue"))));
            case KEYS -> only(KEY_LOOKUPS.contains(name) || (!ownEquality && name.equals("equals")));
            case VALUES, ENTRIES -> only(name.equals("size") || name.equals("isEmpty"));
            default -> Optional.empty();
        };
    }
}
