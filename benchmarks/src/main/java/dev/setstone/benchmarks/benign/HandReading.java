package dev.setstone.benchmarks.benign;

import dev.setstone.processor.value.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What people found who read some of the excluded methods, drawn by a fixed seed: whether each was rightly excluded. Kept by the
 * sample's key, one a line, {@code right} or {@code honest} first.
 */
final class HandReading {

    private static final String RESOURCE = "hand-reading.txt";
    private static final String SEED = "hand-reading 1 ";

    private final SortedMap<String, Boolean> honest = new TreeMap<>();

    HandReading() {
        for (String line : text().lines().toList()) {
            String[] words = line.split(" ", 2);
            if (words.length == 2 && !line.startsWith("#")) {
                honest.put(words[1], words[0].equals("honest"));
            }
        }
    }

    /** The excluded methods in the order in which they are drawn. */
    static List<Judged> drawn(Tally tally) {
        return tally.excluded().stream()
                .sorted(Comparator.comparing(
                        one -> Sha256.of(SEED + one.sample().key())))
                .toList();
    }

    boolean wasRead(Judged one) {
        return honest.containsKey(one.sample().key());
    }

    /** Whether the reader found nothing in it that the contract forbids. */
    boolean isHonest(Judged one) {
        return honest.getOrDefault(one.sample().key(), false);
    }

    private static String text() {
        try (InputStream in = HandReading.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
