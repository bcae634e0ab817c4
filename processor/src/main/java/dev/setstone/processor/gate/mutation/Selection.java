package dev.setstone.processor.gate.mutation;

import dev.setstone.processor.gate.mutation.Mutation.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which changes are tried where there are too many: bounds of conditions first, up to half; the others spread evenly. */
final class Selection {

    private final int most;

    Selection(int most) {
        this.most = most;
    }

    /** At most that many, in the order in which they came. */
    List<Mutation> of(List<Mutation> all) {
        if (all.size() <= most) {
            return all;
        }
        List<Mutation> boundaries =
                all.stream().filter(one -> one.kind() == Kind.BOUNDARY).toList();
        List<Mutation> others =
                all.stream().filter(one -> one.kind() != Kind.BOUNDARY).toList();
        int ofOthers = Math.max(most - boundaries.size(), most / 2);
        List<Mutation> chosen = new ArrayList<>(spread(others, ofOthers));
        chosen.addAll(spread(boundaries, most - chosen.size()));
        chosen.sort(Comparator.comparingInt(all::indexOf));
        return chosen;
    }

    private static List<Mutation> spread(List<Mutation> all, int count) {
        List<Mutation> chosen = new ArrayList<>();
        int wanted = Math.min(count, all.size());
        for (int i = 0; i < wanted; i++) {
            chosen.add(all.get((int) ((long) i * all.size() / wanted)));
        }
        return chosen;
    }
}
