package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins what YAML says with what annotations say. Steps are joined key by key; everything else may be said in one place only. */
final class Merge {

    private final Diagnostics diagnostics;

    Merge(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Node.Mapping of(Node.Mapping yaml, Node.Mapping annotations) {
        List<Node.Entry> entries = new ArrayList<>(yaml.entries());
        for (Node.Entry entry : annotations.entries()) {
            String key = entry.key().value();
            Optional<Node.Entry> other = find(yaml, key);
            if (other.isEmpty()) {
                entries.add(entry);
            } else if (!key.equals(SpecKey.STEPS.yaml())) {
                addSaidTwice("\"" + key + "\" of the workflow", entry, other.get());
            } else if (other.get().value() instanceof Node.Mapping steps) {
                Node merged = steps(steps, (Node.Mapping) entry.value());
                entries.set(
                        entries.indexOf(other.get()), new Node.Entry(other.get().key(), merged));
            }
        }
        return new Node.Mapping(entries, yaml.at());
    }

    private Node steps(Node.Mapping yaml, Node.Mapping annotations) {
        List<Node.Entry> entries = new ArrayList<>(yaml.entries());
        for (Node.Entry entry : annotations.entries()) {
            Optional<Node.Entry> other = find(yaml, entry.key().value());
            if (other.isEmpty()) {
                entries.add(entry);
            } else if (other.get().value() instanceof Node.Mapping step) {
                Node merged = step(entry.key().value(), step, (Node.Mapping) entry.value());
                entries.set(
                        entries.indexOf(other.get()), new Node.Entry(other.get().key(), merged));
            }
        }
        return new Node.Mapping(entries, yaml.at());
    }

    private Node step(String name, Node.Mapping yaml, Node.Mapping annotations) {
        List<Node.Entry> entries = new ArrayList<>(yaml.entries());
        for (Node.Entry entry : annotations.entries()) {
            String key = entry.key().value();
            find(yaml, key)
                    .ifPresentOrElse(
                            other -> addSaidTwice("\"" + key + "\" of step \"" + name + "\"", entry, other),
                            () -> entries.add(entry));
        }
        return new Node.Mapping(entries, yaml.at());
    }

    private void addSaidTwice(String words, Node.Entry annotation, Node.Entry yaml) {
        diagnostics.add(
                Problem.SAID_TWICE,
                annotation.key().at(),
                words,
                yaml.key().at().text());
    }

    private static Optional<Node.Entry> find(Node.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().value().equals(key))
                .findFirst();
    }
}
