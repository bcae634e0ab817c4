package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Located;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.spec.FlowAction.Argument;
import dev.setstone.processor.spec.FlowAction.Call;
import dev.setstone.processor.spec.FlowAction.Choice;
import dev.setstone.processor.spec.FlowAction.Invocation;
import dev.setstone.processor.spec.FlowAction.Loop;
import dev.setstone.processor.spec.FlowAction.Parallel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of a flow. */
final class FlowActionReader {

    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(1);
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(365);
    private static final int MOST_AT_A_TIME = 1_000;

    private final Diagnostics diagnostics;
    private final RetryReader retries = new RetryReader();

    FlowActionReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The entries that a list holds. */
    List<FlowAction> actions(Section section, SpecKey key) {
        return actions(section, section.items(key), "of \"" + key.yaml() + "\" of " + section.words());
    }

    private List<FlowAction> actions(Section around, List<Node> items, String where) {
        List<FlowAction> actions = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String words = "entry " + (i + 1) + " " + where;
            around.mappingOf(words, items.get(i))
                    .flatMap(mapping -> action(words, mapping))
                    .ifPresent(actions::add);
        }
        return actions;
    }

    /** The key that only one kind of entry has tells which it is. */
    private Optional<? extends FlowAction> action(String words, Node.Mapping mapping) {
        List<String> keys =
                mapping.entries().stream().map(entry -> entry.key().value()).toList();
        if (keys.contains(SpecKey.PARALLEL.yaml())) {
            return Optional.of(parallel(section(SpecKey.Place.FLOW_PARALLEL, words, mapping)));
        }
        if (keys.contains(SpecKey.BRANCH.yaml())) {
            return choice(section(SpecKey.Place.FLOW_BRANCH, words, mapping));
        }
        return call(section(SpecKey.Place.FLOW_CALL, words, mapping));
    }

    private Section section(SpecKey.Place place, String words, Node.Mapping mapping) {
        return new Section(place, words, mapping.at(), mapping, diagnostics);
    }

    private Parallel parallel(Section section) {
        List<List<FlowAction>> branches = new ArrayList<>();
        List<Node> items = section.items(SpecKey.PARALLEL);
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            List<Node> entries = item instanceof Node.Sequence list ? list.items() : List.of(item);
            branches.add(actions(section, entries, "of branch " + (i + 1) + " of " + section.words()));
        }
        return new Parallel(branches, section.at());
    }

    private Optional<Choice> choice(Section section) {
        section.require(SpecKey.THEN);
        List<FlowAction> then = actions(section, SpecKey.THEN);
        List<FlowAction> otherwise = actions(section, SpecKey.ELSE);
        return section.text(SpecKey.BRANCH).map(condition -> new Choice(condition, then, otherwise, section.at()));
    }

    private Optional<Call> call(Section section) {
        Optional<Invocation> invocation = invocation(section, SpecKey.FLOW_CALL, SpecKey.FLOW_WITH);
        Optional<Located<String>> set = section.text(SpecKey.SET);
        Optional<Loop> loop = loop(section);
        Optional<FlowAction.Retry> retry =
                section(section, SpecKey.RETRY, SpecKey.Place.RETRY).flatMap(retries::read);
        Optional<Duration> timeout = DurationReader.read(section, SpecKey.TIMEOUT, SHORTEST_TIMEOUT, LONGEST_TIMEOUT);
        Optional<Invocation> compensation = section(section, SpecKey.COMPENSATE, SpecKey.Place.COMPENSATION)
                .flatMap(undo -> invocation(undo, SpecKey.COMPENSATION_CALL, SpecKey.COMPENSATION_WITH));
        return invocation.map(found -> new Call(found, set, loop, retry, timeout, compensation, section.at()));
    }

    private Optional<Section> section(Section around, SpecKey key, SpecKey.Place place) {
        String words = "\"" + key.yaml() + "\" of " + around.words();
        return around.mapping(key).map(mapping -> section(place, words, mapping));
    }

    private Optional<Loop> loop(Section section) {
        Optional<Integer> concurrency =
                section.ordinal(SpecKey.CONCURRENCY, MOST_AT_A_TIME, "from 1 to " + MOST_AT_A_TIME);
        Optional<Located<String>> in = section.text(SpecKey.IN);
        Optional<Located<String>> item = section.text(SpecKey.FOR_EACH);
        if (section.has(SpecKey.IN) != section.has(SpecKey.FOR_EACH)
                || (section.has(SpecKey.CONCURRENCY) && !section.has(SpecKey.FOR_EACH))) {
            SpecKey missing = section.has(SpecKey.FOR_EACH) ? SpecKey.IN : SpecKey.FOR_EACH;
            diagnostics.add(Problem.MISSING_KEY, section.at(), section.words(), missing.yaml());
        }
        return item.flatMap(name -> in.map(list -> new Loop(name, list, concurrency.orElse(1))));
    }

    private Optional<Invocation> invocation(Section section, SpecKey call, SpecKey with) {
        section.require(call);
        List<Argument> arguments = new ArrayList<>();
        for (Node.Entry entry : section.mapping(with).map(Node.Mapping::entries).orElse(List.of())) {
            String words = "\"" + entry.key().value() + "\" of \"" + with.yaml() + "\" of " + section.words();
            section.textOf(with, words, entry.value())
                    .ifPresent(value -> arguments.add(new Argument(entry.key(), value)));
        }
        return section.text(call).map(target -> new Invocation(target, arguments));
    }
}
