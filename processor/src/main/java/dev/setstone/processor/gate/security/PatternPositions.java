package dev.setstone.processor.gate.security;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The places of a pattern that read a character, and which can follow which: the automaton after Glushkov. */
final class PatternPositions {

    private static final int MAX_POSITIONS = 20_000;
    private static final int MAX_EDGES = 1_500_000;

    /** Ways without reading a character, as through optional parts; more take long even for a short text. */
    private static final long MAX_WAYS = 1_000;

    /** One place after another, the kinds of characters that are read there, and in how many ways it comes to that. */
    record Edge(int to, BitSet label, long ways) {}

    private record Place(int set, int index) {}

    private final List<BitSet> sets;
    private final BitSet word;
    private final BitSet nonWord;
    private final List<Place> places = new ArrayList<>();
    private final List<List<Edge>> edges = new ArrayList<>();
    private int size;

    PatternPositions(List<BitSet> sets, int word, int nonWord) {
        this.sets = sets;
        this.word = sets.get(word);
        this.nonWord = sets.get(nonWord);
    }

    /** A new place that reads a character of a set, and where in the pattern it stands. */
    int add(int set, int index) {
        if (places.size() >= MAX_POSITIONS) {
            throw new UnjudgedPatternException(
                    "it is too long with all its counts; write lower counts or fewer words.");
        }
        places.add(new Place(set, index));
        edges.add(new ArrayList<>());
        return places.size() - 1;
    }

    /** Lets each of some places be followed by each of others. */
    void connect(List<PatternPart.Step> from, List<PatternPart.Step> to) {
        for (PatternPart.Step one : from) {
            for (PatternPart.Step other : to) {
                BitSet label = one.guard()
                        .and(other.guard())
                        .label(characters(one.position()), characters(other.position()), word, nonWord);
                if (!label.isEmpty()) {
                    edges.get(one.position())
                            .add(new Edge(other.position(), label, counted(one.ways() * other.ways())));
                    if (++size > MAX_EDGES) {
                        throw new UnjudgedPatternException("it is too long with all its counts; write fewer words.");
                    }
                }
            }
        }
    }

    static long counted(long ways) {
        if (ways > MAX_WAYS) {
            throw new UnjudgedPatternException(
                    "it has many optional parts in a row that can all be empty; make each one read at least one character.");
        }
        return ways;
    }

    int count() {
        return places.size();
    }

    List<Edge> edges(int position) {
        return edges.get(position);
    }

    BitSet characters(int position) {
        return sets.get(places.get(position).set());
    }

    int index(int position) {
        return places.get(position).index();
    }

    /** Groups of places each of which can be reached from each, by the number of the group; single places have groups too. */
    int[] loops() {
        return new PatternLoops(this).groups();
    }
}
