package dev.setstone.processor.logic;

import dev.setstone.processor.logic.LogicFile.Import;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts the recorded text of steps that did not change into the file that a model sends for a changed spec, so that a review sees what
 * the change asked for and nothing else. The gates judge the file that comes out like any other.
 */
public final class Splice {

    /**
     * A file that a model sent, with recorded members in it.
     *
     * @param source the whole file
     * @param kept the steps whose method and whatever it reaches have their recorded text
     */
    public record Spliced(String source, List<String> kept) {
        public Spliced {
            kept = List.copyOf(kept);
        }
    }

    /**
     * Puts them in.
     *
     * @param recorded the logic before
     * @param sent the file that the model sent
     * @param className the simple name of the class in both
     * @param untouched the steps that the change does not concern
     * @param steps all steps as they are now
     * @return nothing where no step can keep its text, or one of the files is not of a form that can be split
     */
    public Optional<Spliced> splice(
            String recorded, String sent, String className, Collection<String> untouched, Collection<String> steps) {
        Optional<LogicFile> before = LogicFile.read(recorded, className);
        Optional<LogicFile> after = LogicFile.read(sent, className);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Set<String> kept = new KeptSteps(before.get(), after.get()).among(untouched, steps);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        return join(before.get(), after.get(), before.get().reached(kept), className, steps)
                .map(file -> new Spliced(file.source(), List.copyOf(kept)));
    }

    /** The steps whose method and whatever it reaches has the same text in both files, whoever has put it there. */
    public List<String> same(String recorded, String sent, String className, Collection<String> untouched) {
        Optional<LogicFile> before = LogicFile.read(recorded, className);
        Optional<LogicFile> after = LogicFile.read(sent, className);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        return untouched.stream()
                .filter(before.get()::declares)
                .filter(step -> before.get().reached(List.of(step)).stream()
                        .allMatch(name ->
                                before.get().textOf(name).equals(after.get().textOf(name))))
                .toList();
    }

    private static Optional<LogicFile> join(
            LogicFile before, LogicFile after, Set<String> names, String className, Collection<String> steps) {
        List<Member> members = members(before, after, names);
        LogicFile joined = after.with(after.imports(), members);
        // What only the new text of a kept step needed is needed no more; the constructor, which has the class's name,
        // is.
        Set<String> needless = after.reached(steps);
        needless.removeAll(joined.reached(steps));
        needless.remove(className);
        List<Member> needed = members.stream()
                .filter(member -> !needless.contains(member.name()))
                .toList();
        return imports(before, after, names, needed).map(imports -> after.with(imports, needed));
    }

    /** The members of the sent file, the recorded ones in their places; a recorded one without a place stands where it stood. */
    private static List<Member> members(LogicFile before, LogicFile after, Set<String> names) {
        List<Member> members = new ArrayList<>();
        Set<String> placed = new TreeSet<>();
        for (Member member : after.members()) {
            if (!names.contains(member.name())) {
                members.add(member);
            } else if (placed.add(member.name())) {
                members.addAll(named(before, member.name()));
            }
        }
        int place = 0;
        for (Member member : before.members()) {
            if (names.contains(member.name()) && !placed.contains(member.name())) {
                members.add(place, member);
                place++;
            } else {
                place = behind(members, member.name(), place);
            }
        }
        return members;
    }

    private static List<Member> named(LogicFile file, String name) {
        return file.members().stream()
                .filter(member -> member.name().equals(name))
                .toList();
    }

    /** The place behind the last member of that name; the place before where there is none. */
    private static int behind(List<Member> members, String name, int otherwise) {
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).name().equals(name)) {
                return i + 1;
            }
        }
        return otherwise;
    }

    /** The imports that the members need, by simple name; nothing where two members need different types of one name. */
    private static Optional<List<Import>> imports(
            LogicFile before, LogicFile after, Set<String> names, List<Member> members) {
        Set<String> ofKept = new TreeSet<>(Set.of("*"));
        names.forEach(name -> ofKept.addAll(before.words(name)));
        Set<String> ofAll = new TreeSet<>(Set.of("*"));
        members.forEach(member -> ofAll.addAll(member.words()));
        Set<String> recorded = new TreeSet<>();
        before.imports().forEach(one -> recorded.add(one.text()));
        Map<String, Import> bySimpleName = new LinkedHashMap<>();
        for (Import one : after.imports()) {
            if (recorded.contains(one.text()) || ofAll.contains(one.simpleName())) {
                bySimpleName.put(key(one), one);
            }
        }
        for (Import one : before.imports()) {
            if (ofKept.contains(one.simpleName())) {
                Import other = bySimpleName.putIfAbsent(key(one), one);
                if (other != null && !other.text().equals(one.text())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(List.copyOf(bySimpleName.values()));
    }

    /** Two that import whole packages do not shut each other out. */
    private static String key(Import one) {
        return one.simpleName().equals("*") ? one.text() : one.simpleName();
    }
}
