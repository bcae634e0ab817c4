package dev.setstone.processor.logic;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the steps whose recorded text can stand in a changed file. A step can't keep its text where the steps that changed reach a
 * member of the same name with another text: one file has room for one of the two.
 */
final class KeptSteps {

    private final LogicFile before;
    private final LogicFile after;

    KeptSteps(LogicFile before, LogicFile after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Those of the untouched steps that can keep their text.
     *
     * @param untouched the steps that the change of the spec does not concern
     * @param steps all steps as they are now
     */
    Set<String> among(Collection<String> untouched, Collection<String> steps) {
        Set<String> kept = new LinkedHashSet<>(untouched);
        kept.removeIf(step -> !before.declares(step));
        boolean settled = false;
        while (!settled) {
            // What a step that gives way reaches is changed too, and may push out another.
            Set<String> changed = reachedByOthers(kept, steps);
            settled = !kept.removeIf(step -> collides(step, changed));
        }
        return kept;
    }

    private Set<String> reachedByOthers(Set<String> kept, Collection<String> steps) {
        List<String> others =
                steps.stream().filter(step -> !kept.contains(step)).toList();
        return after.reached(others);
    }

    private boolean collides(String step, Set<String> changed) {
        Set<String> members = before.reached(List.of(step));
        Set<String> words = new TreeSet<>();
        members.forEach(member -> words.addAll(before.words(member)));
        return words.stream()
                .filter(changed::contains)
                // A name that was not the file's own, such as an imported type's, would get another meaning.
                .anyMatch(
                        name -> !members.contains(name) || !before.textOf(name).equals(after.textOf(name)));
    }
}
