package dev.setstone.benchmarks.benign;

import dev.setstone.benchmarks.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what became of the samples of a source. */
final class Tally {

    private final List<Judged> judged = new ArrayList<>();
    private int files;
    private int dependent;

    void file() {
        files++;
    }

    /** A method that can't stand alone: it needs other files, an instance, or a newer Java. */
    void dependent() {
        dependent++;
    }

    void add(Judged one) {
        judged.add(one);
    }

    List<Judged> judged() {
        return List.copyOf(judged);
    }

    int files() {
        return files;
    }

    int dependents() {
        return dependent;
    }

    /** The samples that rules may be mended for. */
    Tally readable() {
        return part(true);
    }

    /** The samples that are judged and counted only. */
    Tally unreadable() {
        return part(false);
    }

    private Tally part(boolean readable) {
        Tally part = new Tally();
        judged.stream().filter(one -> one.sample().mayBeRead() == readable).forEach(part::add);
        return part;
    }

    long accepted() {
        return judged.stream().filter(Judged::isAccepted).count();
    }

    long falseAlarms() {
        return judged.stream().filter(Judged::isFalseAlarm).count();
    }

    List<Judged> excluded() {
        return judged.stream().filter(one -> one.excluded().isPresent()).toList();
    }

    /** False alarms among the methods that the contract allows. */
    Proportion rate() {
        return new Proportion(falseAlarms(), accepted() + falseAlarms());
    }

    /** The same, were the classes that were added last false alarms. */
    Proportion rateWithoutLaterClasses() {
        long later = excluded().stream()
                .filter(one -> Exclusions.LATER.contains(one.excluded().orElse("")))
                .count();
        return new Proportion(falseAlarms() + later, accepted() + falseAlarms() + later);
    }

    /** How many were excluded, by class and rule. */
    SortedMap<String, Integer> classes() {
        SortedMap<String, Integer> classes = new TreeMap<>();
        excluded().forEach(one -> classes.merge(one.excluded().orElse("") + "\t" + one.rule(), 1, Integer::sum));
        return classes;
    }

    /** How many were false alarms, by the rule that raised them. */
    SortedMap<String, Integer> falseAlarmRules() {
        SortedMap<String, Integer> rules = new TreeMap<>();
        judged.stream().filter(Judged::isFalseAlarm).forEach(one -> rules.merge(one.rule(), 1, Integer::sum));
        return rules;
    }
}
