package dev.setstone.processor.gate.security;

import dev.setstone.processor.gate.security.Origin.View;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The JDK's methods that neither change an array or collection whose elements can't change, nor keep it, nor hand it on. The lists are
 * closed: any other method may do that.
 */
final class ConstantUses {

    private static final Set<String> READS = Set.of(
            "ceiling",
            "ceilingEntry",
            "ceilingKey",
            "contains",
            "containsAll",
            "containsKey",
            "containsValue",
            "equals",
            "first",
            "firstEntry",
            "firstKey",
            "floor",
            "floorEntry",
            "floorKey",
            "forEach",
            "get",
            "getOrDefault",
            "higher",
            "higherEntry",
            "higherKey",
            "indexOf",
            "isEmpty",
            "last",
            "lastEntry",
            "lastIndexOf",
            "lastKey",
            "lower",
            "lowerEntry",
            "lowerKey",
            "size",
            "stream",
            "toArray");

    private static final Map<View, Set<String>> VIEW_READS = Map.of(
            View.KEYS,
            Set.of("contains", "containsAll", "equals", "forEach", "isEmpty", "size", "stream", "toArray"),
            View.VALUES,
            Set.of("contains", "containsAll", "forEach", "isEmpty", "size", "stream", "toArray"),
            View.ENTRIES,
            Set.of("isEmpty", "size"),
            View.ITERATOR,
            Set.of("hasNext", "next"),
            View.ENTRY_ITERATOR,
            Set.of("hasNext"),
            View.ENTRY,
            Set.of("getKey", "getValue"));

    private static final Set<String> ARRAY_READERS = Set.of(
            "java/lang/String.<init> 1",
            "java/lang/String.copyValueOf 0",
            "java/lang/String.join 1",
            "java/lang/String.valueOf 0",
            "java/lang/StringBuilder.append 1",
            "java/math/BigInteger.<init> 1",
            "java/util/Arrays.binarySearch 0",
            "java/util/Arrays.compare 0",
            "java/util/Arrays.compare 1",
            "java/util/Arrays.copyOf 0",
            "java/util/Arrays.copyOfRange 0",
            "java/util/Arrays.equals 0",
            "java/util/Arrays.equals 1",
            "java/util/Arrays.hashCode 0",
            "java/util/Arrays.mismatch 0",
            "java/util/Arrays.mismatch 1",
            "java/util/Arrays.stream 0",
            "java/util/Arrays.toString 0",
            "java/util/Collections.addAll 1",
            "java/util/List.of 0",
            "java/util/Set.of 0",
            "java/util/stream/DoubleStream.of 0",
            "java/util/stream/IntStream.of 0",
            "java/util/stream/LongStream.of 0",
            "java/util/stream/Stream.of 0");

    private static final Set<String> COLLECTION_READERS = Set.of(
            "java/lang/String.join 1",
            "java/util/ArrayDeque.<init> 1",
            "java/util/ArrayList.<init> 1",
            "java/util/Collections.disjoint 0",
            "java/util/Collections.disjoint 1",
            "java/util/Collections.frequency 0",
            "java/util/Collections.max 0",
            "java/util/Collections.min 0",
            "java/util/HashMap.<init> 1",
            "java/util/HashSet.<init> 1",
            "java/util/LinkedHashMap.<init> 1",
            "java/util/LinkedHashSet.<init> 1",
            "java/util/LinkedList.<init> 1",
            "java/util/List.copyOf 0",
            "java/util/Map.copyOf 0",
            "java/util/Set.copyOf 0",
            "java/util/TreeMap.<init> 1",
            "java/util/TreeSet.<init> 1");

    private static final Set<String> READ_ALL = Set.of("addAll", "containsAll", "putAll", "removeAll", "retainAll");

    /** What of the object the call's result is; nothing when the use is harmless, empty when it is not known to be. */
    Optional<Set<Origin>> of(LibraryCall call, int position, Origin origin) {
        if (call.isNullCheck()) {
            return Optional.of(Set.of());
        }
        if (call.givesBack(position) && isWhole(origin)) {
            return Optional.of(Set.of(origin));
        }
        if (origin.depth() > 0) {
            return OrderUses.only(isArrayRead(call, position, origin));
        }
        if (call.bound() && position == 0) {
            return read(call, origin);
        }
        boolean readAll = call.isOfCollections() && READ_ALL.contains(call.name());
        boolean copied = COLLECTION_READERS.contains(call.qualified() + " " + position);
        return OrderUses.only(isWhole(origin) && (readAll || copied));
    }

    private static boolean isWhole(Origin origin) {
        return origin.view() == View.ITSELF || origin.view() == View.KEYS || origin.view() == View.VALUES;
    }

    /** Of an array of arrays only the outer one would be copied. */
    private static boolean isArrayRead(LibraryCall call, int position, Origin origin) {
        if (origin.depth() > 1) {
            return false;
        }
        if (call.bound() && position == 0) {
            return call.owner().startsWith("[") && call.name().equals("clone");
        }
        boolean copied = call.qualified().equals("java/lang/System.arraycopy") && position == 0;
        boolean read = call.takesArray(position) && ARRAY_READERS.contains(call.qualified() + " " + position);
        return copied || read;
    }

    private static Optional<Set<Origin>> read(LibraryCall call, Origin origin) {
        if (!call.isOfCollections() && !call.owner().equals("java/lang/Iterable")) {
            return Optional.empty();
        }
        String name = call.name();
        View view = origin.view();
        if (view == View.ITSELF && LibraryCall.VIEWS.containsKey(name)) {
            return Optional.of(Set.of(origin.as(LibraryCall.VIEWS.get(name))));
        }
        if (name.equals("iterator") && isWhole(origin)) {
            return Optional.of(Set.of(origin.as(View.ITERATOR)));
        }
        if (name.equals("iterator") && view == View.ENTRIES) {
            return Optional.of(Set.of(origin.as(View.ENTRY_ITERATOR)));
        }
        if (name.equals("next") && view == View.ENTRY_ITERATOR) {
            return Optional.of(Set.of(origin.as(View.ENTRY)));
        }
        Set<String> allowed = view == View.ITSELF ? READS : VIEW_READS.getOrDefault(view, Set.of());
        return OrderUses.only(allowed.contains(name));
    }
}
