package dev.setstone.screening.injection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns of phrase that orders to a model are made of, from the table {@code cues.txt}: named sets of words, and patterns of sets
 * that follow one another within a few words.
 */
final class Cues {

    private static final int REACH = 6;

    private final List<Cue> cues;
    private final Map<String, Long> setsOfWord;
    private final List<Sign> signs;

    /** One pattern: bits of the word sets in their order. */
    private record Cue(int index, List<Long> sets) {}

    /** A run of characters, for what is no word. */
    private record Sign(int index, String characters) {}

    private final List<String> reasons;

    private Cues(List<Cue> cues, Map<String, Long> setsOfWord, List<Sign> signs, List<String> reasons) {
        this.cues = cues;
        this.setsOfWord = setsOfWord;
        this.signs = signs;
        this.reasons = reasons;
    }

    static Cues load() {
        Map<String, Long> bits = new HashMap<>();
        Map<String, Long> setsOfWord = new HashMap<>();
        List<Cue> cues = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (String line : Resource.lines("cues.txt")) {
            String name = line.substring(0, line.indexOf(' '));
            String rest = line.substring(name.length()).strip();
            switch (name) {
                case "set" -> readSet(rest, bits, setsOfWord);
                case "reason" -> reasons.add(rest);
                case "sign" -> signs.add(new Sign(reasons.size() - 1, rest));
                case "cue" -> cues.add(new Cue(reasons.size() - 1, bitsOf(rest, bits)));
                default ->
                    throw new IllegalStateException("cues.txt: expected set, reason, sign or cue, found " + name);
            }
        }
        return new Cues(List.copyOf(cues), Map.copyOf(setsOfWord), List.copyOf(signs), List.copyOf(reasons));
    }

    private static void readSet(String rest, Map<String, Long> bits, Map<String, Long> setsOfWord) {
        String[] words = rest.split(" ", -1);
        long bit = 1L << bits.size();
        bits.put(words[0], bit);
        if (bits.size() > Long.SIZE) {
            throw new IllegalStateException("cues.txt: more than " + Long.SIZE + " sets");
        }
        for (int i = 1; i < words.length; i++) {
            setsOfWord.merge(words[i], bit, (one, other) -> one | other);
        }
    }

    private static List<Long> bitsOf(String pattern, Map<String, Long> bits) {
        List<Long> sets = new ArrayList<>();
        for (String set : pattern.split(" ", -1)) {
            Long bit = bits.get(set);
            if (bit == null) {
                throw new IllegalStateException("cues.txt: no set is called " + set);
            }
            sets.add(bit);
        }
        return List.copyOf(sets);
    }

    int size() {
        return reasons.size();
    }

    /** What the cue with this index says about a text, for people. */
    String reason(int index) {
        return reasons.get(index);
    }

    /** Which cues a text has, given itself in lower case and its words. */
    boolean[] in(String lower, List<String> words) {
        boolean[] found = new boolean[reasons.size()];
        long[] sets = new long[words.size()];
        long all = 0;
        for (int i = 0; i < sets.length; i++) {
            sets[i] = setsOfWord.getOrDefault(words.get(i), 0L);
            all |= sets[i];
        }
        for (Cue cue : cues) {
            found[cue.index()] |= possible(cue, all) && follows(cue, sets);
        }
        for (Sign sign : signs) {
            found[sign.index()] |= lower.contains(sign.characters());
        }
        return found;
    }

    private static boolean possible(Cue cue, long all) {
        for (long set : cue.sets()) {
            if ((set & all) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Each set's word must come within {@value #REACH} words of the one before. */
    private static boolean follows(Cue cue, long[] sets) {
        int step = 0;
        int last = 0;
        for (int i = 0; i < sets.length; i++) {
            if (step > 0 && i - last > REACH) {
                step = 0;
            }
            if ((sets[i] & cue.sets().get(step)) != 0) {
                step++;
                last = i;
                if (step == cue.sets().size()) {
                    return true;
                }
            } else if ((sets[i] & cue.sets().get(0)) != 0) {
                step = 1;
                last = i;
            }
        }
        return false;
    }
}
