package dev.setstone.processor.gate.security;

import java.util.BitSet;
import java.util.List;

/**
 * Makes the automaton of a pattern. Each way that a backtracking matcher takes through the pattern is a way through the automaton, and no
 * two of them are the same there, so that the automaton bounds the matcher's work.
 */
final class PatternBuilder {

    /** How often a group is written out for its count; higher counts are loops, since ways through the rounds multiply. */
    private static final int FEW = 6;

    /** The same for single characters. */
    private static final int SOME = 64;

    /** How a part is read of which only the first way of matching is tried: as if all were, or as any text of its characters. */
    enum Atoms {
        PLAIN,
        GAPS
    }

    private final List<BitSet> sets;
    private final PatternPositions positions;
    private final Atoms atoms;
    private final PatternGuard free;

    PatternBuilder(List<BitSet> sets, PatternPositions positions, Atoms atoms) {
        this.sets = sets;
        this.positions = positions;
        this.atoms = atoms;
        BitSet all = new BitSet();
        sets.forEach(all::or);
        // Kinds are numbered without gaps, and the last may be in no set.
        all.set(0, all.length() + 1);
        this.free = new PatternGuard(all, all, false, false);
    }

    PatternPart build(PatternNode node) {
        return build(node, 1);
    }

    /** Copies tells how often the part around is written out. */
    private PatternPart build(PatternNode node, int copies) {
        if (node instanceof PatternNode.Characters characters) {
            List<PatternPart.Step> place =
                    List.of(new PatternPart.Step(positions.add(characters.set(), characters.index()), free, 1));
            return new PatternPart(List.of(), place, place);
        }
        if (node instanceof PatternNode.Sequence sequence) {
            return sequence(sequence, copies);
        }
        if (node instanceof PatternNode.Choice choice) {
            PatternPart whole = new PatternPart(List.of(), List.of(), List.of());
            for (PatternNode alternative : choice.alternatives()) {
                whole = whole.or(build(alternative, copies), free);
            }
            return whole;
        }
        if (node instanceof PatternNode.Repeat repeat) {
            return isGap(repeat.body(), repeat.possessive())
                    ? gap(repeat.body(), repeat.least())
                    : repeat(repeat, copies);
        }
        if (node instanceof PatternNode.Atomic atomic) {
            return isGap(atomic.body(), true) ? gap(atomic.body(), 1) : build(atomic.body(), copies);
        }
        return PatternPart.empty(guard(node));
    }

    private boolean isGap(PatternNode body, boolean atomic) {
        return atomic && atoms == Atoms.GAPS && !(body instanceof PatternNode.Characters);
    }

    private PatternPart sequence(PatternNode.Sequence sequence, int copies) {
        PatternPart whole = PatternPart.empty(free);
        for (PatternNode part : sequence.parts()) {
            PatternPart next = build(part, copies);
            positions.connect(whole.last(), next.first());
            whole = whole.then(next, free);
        }
        return whole;
    }

    private PatternPart repeat(PatternNode.Repeat repeat, int copies) {
        boolean single = repeat.body() instanceof PatternNode.Characters;
        boolean written = repeat.most() >= 0
                && (single ? repeat.most() <= SOME : repeat.most() <= 1 || repeat.most() * (long) copies <= FEW);
        PatternPart whole = written ? rounds(repeat, copies) : loop(repeat, copies);
        if (repeat.possessive() && repeat.most() < 0 && repeat.body() instanceof PatternNode.Characters characters) {
            BitSet others = (BitSet) free.after().clone();
            others.andNot(sets.get(characters.set()));
            return whole.then(PatternPart.empty(new PatternGuard(free.before(), others, false, false)), free);
        }
        return whole;
    }

    /** An empty round ends the loop, so it is one more way out of it. */
    private PatternPart loop(PatternNode.Repeat repeat, int copies) {
        PatternPart body = build(repeat.body(), copies);
        positions.connect(body.last(), body.first());
        return withExits(body, repeat.least() == 0);
    }

    private PatternPart withExits(PatternPart body, boolean optional) {
        PatternPart out = PatternPart.empty(free).or(new PatternPart(body.passes(), List.of(), List.of()), free);
        List<PatternPart.Step> last = PatternPart.guarded(body.last(), out.passes());
        return new PatternPart(optional || !body.passes().isEmpty() ? out.passes() : List.of(), body.first(), last);
    }

    private PatternPart rounds(PatternNode.Repeat repeat, int copies) {
        int most = repeat.most();
        PatternPart whole = PatternPart.empty(free);
        if (most == 0) {
            return whole;
        }
        PatternPart first = build(repeat.body(), copies * most);
        whole = withExits(first, repeat.least() == 0);
        List<PatternPart.Step> last = repeat.least() <= 1 || !first.passes().isEmpty() ? whole.last() : List.of();
        List<PatternPart.Step> before = first.last();
        for (int round = 2; round <= most; round++) {
            PatternPart next = build(repeat.body(), copies * most);
            positions.connect(before, next.first());
            before = next.last();
            if (round >= repeat.least() || !next.passes().isEmpty()) {
                last = PatternPart.joined(last, withExits(next, false).last());
            }
        }
        return new PatternPart(whole.passes(), whole.first(), last);
    }

    /** The part is matched apart, once in each place; of the text that it takes only the characters are known. */
    private PatternPart gap(PatternNode body, int least) {
        int from = positions.count();
        PatternPart inner = build(body, 1);
        BitSet read = new BitSet();
        for (int i = from; i < positions.count(); i++) {
            read.or(positions.characters(i));
        }
        if (read.isEmpty()) {
            return PatternPart.empty(free);
        }
        sets.add(read);
        int fewest = least == 0 || !inner.passes().isEmpty() ? 0 : 1;
        PatternNode any = new PatternNode.Characters(sets.size() - 1, positions.index(from));
        return loop(new PatternNode.Repeat(any, fewest, -1, false), 1);
    }

    private PatternGuard guard(PatternNode node) {
        if (node instanceof PatternNode.Boundary boundary) {
            return new PatternGuard(free.before(), free.after(), !boundary.negated(), boundary.negated());
        }
        if (node instanceof PatternNode.End end) {
            return new PatternGuard(free.before(), end.set() < 0 ? new BitSet() : sets.get(end.set()), false, false);
        }
        if (node instanceof PatternNode.Look look) {
            PatternPart body = build(look.body(), 1);
            BitSet border = look.negative() ? others(look.body()) : border(body, look.ahead());
            return look.ahead()
                    ? new PatternGuard(free.before(), border, false, false)
                    : new PatternGuard(border, free.after(), false, false);
        }
        throw new IllegalStateException("no guard: " + node);
    }

    /** The characters that can be next to the place from which a part is seen, so that it may match. */
    private BitSet border(PatternPart body, boolean ahead) {
        BitSet border = new BitSet();
        for (PatternPart.Step step : ahead ? body.first() : body.last()) {
            BitSet guarded = ahead ? step.guard().after() : step.guard().before();
            border.or(PatternGuard.both(positions.characters(step.position()), guarded));
        }
        body.passes()
                .forEach(pass ->
                        border.or(ahead ? pass.guard().after() : pass.guard().before()));
        return border;
    }

    /** The characters that can be next to the place from which a part is seen, so that it may fail to match. */
    private BitSet others(PatternNode body) {
        BitSet others = (BitSet) free.after().clone();
        List<PatternNode> alternatives =
                body instanceof PatternNode.Choice choice ? choice.alternatives() : List.of(body);
        for (PatternNode alternative : alternatives) {
            boolean repeated = alternative instanceof PatternNode.Repeat repeat && repeat.least() == 1;
            PatternNode read = repeated ? ((PatternNode.Repeat) alternative).body() : alternative;
            if (read instanceof PatternNode.Characters characters) {
                others.andNot(sets.get(characters.set()));
            }
        }
        return others;
    }
}
