package dev.setstone.processor.logic;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.logic.Trace.Lines;
import dev.setstone.processor.logic.Trace.OfStep;
import dev.setstone.processor.logic.Trace.Stray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads which code names which rule. A rule is one of the step whose method reaches the comment; what several steps reach speaks for
 * each of them that has a rule of that number. It takes comments at their word: whether code does what its rule says, the gates judge.
 */
public final class TraceReader {

    /** The trace of logic; where the file can't be split, no step has one. */
    public Trace read(String logic, Brief brief) {
        Optional<LogicFile> file = LogicFile.read(logic, brief.contract().logicName());
        LineNumbers numbers = new LineNumbers(logic);
        Map<String, List<RuleMark>> marks = new TreeMap<>();
        file.ifPresent(split -> split.members()
                .forEach(member -> marks.computeIfAbsent(member.name(), name -> new ArrayList<>())
                        .addAll(new RuleMarks(numbers, member).find())));
        List<OfStep> steps = new ArrayList<>();
        Set<Stray> strays = new LinkedHashSet<>();
        Set<Stray> served = new LinkedHashSet<>();
        for (StepBrief step : brief.steps()) {
            Set<String> reached = file.map(
                            split -> split.reached(List.of(step.signature().name())))
                    .orElseGet(TreeSet::new);
            int rules = step.spec().rules().size();
            SortedMap<Integer, List<Lines>> code = new TreeMap<>();
            for (String member : reached) {
                for (RuleMark mark : marks.getOrDefault(member, List.of())) {
                    for (int rule : mark.rules()) {
                        Stray named = new Stray(rule, mark.lines().from());
                        boolean known = rule >= 1 && rule <= rules;
                        (known ? served : strays).add(named);
                        if (known) {
                            code.computeIfAbsent(rule, one -> new ArrayList<>()).add(mark.lines());
                        }
                    }
                }
            }
            code.values().forEach(lines -> lines.sort(Comparator.comparingInt(Lines::from)));
            steps.add(new OfStep(step.signature().name(), rules, code, silent(file, reached, marks)));
        }
        strays.removeAll(served);
        return new Trace(
                steps,
                strays.stream().sorted(Comparator.comparingInt(Stray::line)).toList());
    }

    private static List<String> silent(
            Optional<LogicFile> file, Set<String> reached, Map<String, List<RuleMark>> marks) {
        return file.stream()
                .flatMap(split -> split.members().stream())
                .filter(member -> member.isMethod() && reached.contains(member.name()))
                .map(Member::name)
                .filter(name -> marks.getOrDefault(name, List.of()).isEmpty())
                .distinct()
                .toList();
    }
}
