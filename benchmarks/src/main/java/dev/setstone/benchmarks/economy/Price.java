package dev.setstone.benchmarks.economy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What a model's tokens cost by its provider's list.
 *
 * @param read US dollars for a million tokens that it reads
 * @param written US dollars for a million tokens that it writes
 * @param asOf when that was so
 * @param reportedBy where it was looked up
 */
record Price(String model, double read, double written, String asOf, String reportedBy) {

    private static final double MILLION = 1_000_000;

    /** The table of {@code prices.csv}. */
    static List<Price> all() {
        try (InputStream in = Objects.requireNonNull(Price.class.getResourceAsStream("prices.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Price(
                            cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read prices.csv", e);
        }
    }

    /** US dollars. */
    double of(Tokens tokens) {
        return (tokens.input() * read + tokens.output() * written) / MILLION;
    }
}
