package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.Origin.Kind;
import dev.setstone.processor.gate.security.Origin.View;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Where collections come from. */
final class Creations {

    private static final Set<String> UNORDERED_CLASSES = Set.of("java/util/HashMap", "java/util/HashSet");

    private static final Set<String> ORDERED_CLASSES = Set.of(
            "java/util/ArrayDeque",
            "java/util/ArrayList",
            "java/util/EnumMap",
            "java/util/LinkedHashMap",
            "java/util/LinkedHashSet",
            "java/util/LinkedList",
            "java/util/TreeMap",
            "java/util/TreeSet");

    /** A comparator may keep state of its own, and a LinkedHashMap in the order of access changes with every lookup. */
    private static final Set<String> PLAIN_CONSTRUCTORS =
            Set.of("()V", "(I)V", "(IF)V", "(Ljava/lang/Class;)V", "(Ljava/util/Collection;)V", "(Ljava/util/Map;)V");

    private static final Set<String> UNORDERED_FACTORIES = Set.of(
            "java/util/Map.copyOf",
            "java/util/Map.of",
            "java/util/Map.ofEntries",
            "java/util/Set.copyOf",
            "java/util/Set.of");

    private static final Set<String> ORDERED_FACTORIES = Set.of(
            "java/util/Arrays.asList",
            "java/util/EnumSet.allOf",
            "java/util/EnumSet.complementOf",
            "java/util/EnumSet.copyOf",
            "java/util/EnumSet.noneOf",
            "java/util/EnumSet.of",
            "java/util/EnumSet.range",
            "java/util/List.copyOf",
            "java/util/List.of");

    /** Those that make their collection themselves and call nobody with its elements afterwards. */
    private static final Set<String> COLLECTORS = Set.of(
            "toMap(Ljava/util/function/Function;Ljava/util/function/Function;)",
            "toMap(Ljava/util/function/Function;Ljava/util/function/Function;Ljava/util/function/BinaryOperator;)",
            "toSet()",
            "toUnmodifiableSet()");

    private final UseFlows flows;
    private final boolean ownEquality;

    Creations(UseFlows flows, boolean ownEquality) {
        this.flows = flows;
        this.ownEquality = ownEquality;
    }

    /** What an instruction makes that creates an object of the class, before its constructor is called. */
    static Optional<Origin> created(String type, String place) {
        if (UNORDERED_CLASSES.contains(type)) {
            return Optional.of(Origin.made(Kind.UNORDERED, place));
        }
        return ORDERED_CLASSES.contains(type) ? Optional.of(Origin.made(Kind.ORDERED, place)) : Optional.empty();
    }

    /** What the call makes. */
    Optional<Origin> of(LibraryCall call, Place place) {
        if (call.name().equals("<init>")) {
            constructed(call, place);
            return Optional.empty();
        }
        if (call.bound()) {
            return Optional.empty();
        }
        String id = place.owner() + "." + place.member() + "!" + place.call();
        if (ORDERED_FACTORIES.contains(call.qualified()) || isOfOne(call)) {
            return Optional.of(Origin.made(Kind.ORDERED, id));
        }
        Origin unordered = Origin.made(Kind.UNORDERED, id);
        boolean factory = UNORDERED_FACTORIES.contains(call.qualified());
        String collector =
                call.name() + call.descriptor().substring(0, call.descriptor().indexOf(')') + 1);
        boolean collected = call.owner().equals("java/util/stream/Collectors") && COLLECTORS.contains(collector);
        if (!factory && !collected) {
            return Optional.empty();
        }
        flows.makes(place, Held.of(Set.of(unordered)));
        if (ownEquality && (factory || call.name().equals("toUnmodifiableSet"))) {
            flows.lose(unordered);
        }
        return Optional.of(collected ? unordered.as(View.COLLECTOR) : unordered);
    }

    /** Set.of and Map.of of at most one element or entry. */
    private static boolean isOfOne(LibraryCall call) {
        Type[] parameters = Type.getArgumentTypes(call.descriptor());
        boolean few = parameters.length == 0
                || (parameters.length == 1
                        && parameters[0].getSort() == Type.OBJECT
                        && call.owner().equals("java/util/Set"))
                || (parameters.length == 2 && call.owner().equals("java/util/Map"));
        return few
                && (call.qualified().equals("java/util/Set.of")
                        || call.qualified().equals("java/util/Map.of"));
    }

    private void constructed(LibraryCall call, Place place) {
        Held made = call.values().get(0);
        if (UNORDERED_CLASSES.contains(call.owner())) {
            flows.makes(place, made);
        }
        if (!PLAIN_CONSTRUCTORS.contains(call.descriptor())) {
            made.origins().forEach(flows::lose);
        }
    }
}
