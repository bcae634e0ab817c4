package dev.setstone.screening.canary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds any window of any of many patterns in one pass, by a rolling hash (R. M. Karp and M. O. Rabin, IBM J. Res. Dev. 31, 1987). A
 * part of a canary is as telling as the whole, and survives where the ends are cut off.
 */
final class WindowIndex {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int FILTER_BITS = 18;

    private final int window;
    private final long power;
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    private final Map<Long, Entry> entries = new HashMap<>();

    private record Entry(List<Byte> symbols, String form) {}

    /**
     * An empty index.
     *
     * @param window the length of a window, in symbols
     */
    WindowIndex(int window) {
        this.window = window;
        long product = 1;
        for (int i = 1; i < window; i++) {
            product *= BASE;
        }
        this.power = product;
    }

    /** Adds every window of a pattern; the form that was added first keeps a window that is there already. */
    void add(byte[] pattern, String form) {
        for (int start = 0; start + window <= pattern.length; start++) {
            byte[] symbols = Arrays.copyOfRange(pattern, start, start + window);
            long hash = 0;
            for (byte symbol : symbols) {
                hash = hash * BASE + symbol;
            }
            if (entries.putIfAbsent(hash, new Entry(listed(symbols, 0, window), form)) == null) {
                int bit = bit(hash);
                filter[bit >>> 6] |= 1L << bit;
            }
        }
    }

    private static List<Byte> listed(byte[] symbols, int from, int length) {
        List<Byte> list = new ArrayList<>(length);
        for (int i = from; i < from + length; i++) {
            list.add(symbols[i]);
        }
        return list;
    }

    private static int bit(long hash) {
        return (int) ((hash * BASE) >>> (64 - FILTER_BITS));
    }

    /** The form of the first window found, or null. */
    @Nullable
    String find(byte[] symbols) {
        long hash = 0;
        for (int i = 0; i < symbols.length; i++) {
            if (i >= window) {
                hash -= symbols[i - window] * power;
            }
            hash = hash * BASE + symbols[i];
            int bit = bit(hash);
            if (i >= window - 1 && (filter[bit >>> 6] & (1L << bit)) != 0) {
                Entry entry = entries.get(hash);
                int from = i - window + 1;
                if (entry != null && entry.symbols().equals(listed(symbols, from, window))) {
                    return entry.form();
                }
            }
        }
        return null;
    }
}
