package dev.setstone.processor.generation;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.brief.StepBrief;
import dev.setstone.processor.brief.Wording;
import dev.setstone.processor.verdict.Assumption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the list of assumptions out of what stands around the code. What looks like one and is not in its form is refused: a model
 * that names what it assumed must not be misheard.
 */
final class AssumptionReader {

    /** The list's head, or a line that seems to be meant as one. */
    private static final Pattern LIKE_A_HEAD = Pattern.compile(
            "[^\\p{L}\\p{N}]*assumptions?(?:[^\\p{L}\\p{N}]*|\\b[^:]{0,40}:.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HEAD =
            Pattern.compile("[^\\p{L}\\p{N}]*assumptions[^\\p{L}\\p{N}]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:assumptions[^\\p{L}\\p{N}]*)?none[^\\p{L}\\p{N}]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FENCE = Pattern.compile("`{3,}\\w*");
    private static final Pattern ITEM = Pattern.compile("[-*] +(\\S.*)", Pattern.DOTALL);
    private static final Pattern OF_STEP =
            Pattern.compile("[`*]*([\\p{L}_$][\\p{L}\\p{N}_$]*)[`*]* ?:[`*]* *(.*)", Pattern.DOTALL);

    private final Brief brief;

    AssumptionReader(Brief brief) {
        this.brief = brief;
    }

    /** What a reply says of assumptions. */
    sealed interface Named {

        /** A list in its form; empty when there is none. */
        record Listed(List<Assumption> assumptions) implements Named {}

        /**
         * Something else.
         *
         * @param reason what is wrong and what is expected
         */
        record Malformed(String reason) implements Named {}
    }

    /** Reads what stands before and behind the code; only one of them may hold a list. */
    Named read(String before, String after) {
        try {
            List<String> items = new ArrayList<>();
            boolean listed = collect(before, items);
            if (collect(after, items) && listed) {
                throw new FormException("there are two lists of assumptions; send one, behind the code block");
            }
            return new Named.Listed(assumptions(items));
        } catch (FormException malformed) {
            return new Named.Malformed(malformed.reason);
        }
    }

    /** Adds the items of the list in a text, and says whether there is one. */
    private static boolean collect(String text, List<String> items) throws FormException {
        boolean inList = false;
        for (String line : text.split("\n", -1)) {
            String stripped = line.strip();
            if (!inList && LIKE_A_HEAD.matcher(stripped).matches()) {
                if (NONE.matcher(stripped).matches()) {
                    continue;
                }
                refuseUnless(
                        HEAD.matcher(stripped).matches(),
                        "a list of assumptions begins with a line \"ASSUMPTIONS:\" alone; its items follow, a line each");
                inList = true;
            } else if (inList && !stripped.isEmpty() && !FENCE.matcher(stripped).matches()) {
                addItem(stripped, items);
            }
        }
        return inList;
    }

    private static void addItem(String line, List<String> items) throws FormException {
        Matcher item = ITEM.matcher(line);
        if (NONE.matcher(line).matches()) {
            return;
        }
        refuseUnless(
                item.matches(),
                "a line behind \"ASSUMPTIONS:\" is no item of the list: after item " + items.size()
                        + "; expected one line each, \"- <step>: what you assumed\", and nothing behind the list");
        items.add(item.group(1));
    }

    private List<Assumption> assumptions(List<String> items) throws FormException {
        refuseUnless(
                items.size() <= Assumption.MOST,
                items.size() + " assumptions are named, and " + Assumption.MOST
                        + " is the most; ask where so much is open (lines \"QUESTION: ...\" instead of code)");
        Set<Assumption> assumptions = new LinkedHashSet<>();
        for (int i = 0; i < items.size(); i++) {
            assumptions.add(assumption(i + 1, items.get(i)));
        }
        return List.copyOf(assumptions);
    }

    private Assumption assumption(int number, String item) throws FormException {
        String place = "assumption " + number;
        refuseUnless(
                item.codePoints().allMatch(AssumptionReader::isVisible),
                place + " holds a control character or one that can't be seen; write plain text on one line");
        Matcher ofStep = OF_STEP.matcher(item);
        Optional<StepBrief> step = ofStep.matches() ? brief.step(ofStep.group(1)) : Optional.empty();
        boolean onlyOne = brief.steps().size() == 1;
        refuseUnless(
                step.isPresent() || onlyOne,
                place + " names no step; write \"- <step>: ...\" with one of " + stepNames());
        StepBrief about = step.orElseGet(() -> brief.steps().get(0));
        String text = Wording.of(step.isPresent() ? ofStep.group(2) : item);
        refuseUnless(!text.isEmpty(), place + " is empty; say what you assumed, or leave it out");
        refuseUnless(
                text.length() <= Assumption.LONGEST,
                place + " has " + text.length() + " characters, and " + Assumption.LONGEST
                        + " is the most; say it in one sentence");
        refuseUnless(
                !isAnswered(about, text),
                place + " is settled by an answer in the brief; follow that answer and leave the assumption out");
        return new Assumption(about.signature().name(), text);
    }

    private String stepNames() {
        return brief.steps().stream().map(step -> step.signature().name()).collect(Collectors.joining(", "));
    }

    private static boolean isAnswered(StepBrief step, String text) {
        return step.spec().answers().stream()
                .anyMatch(answer -> folded(answer.question()).equals(folded(text)));
    }

    private static String folded(String text) {
        return Wording.of(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void refuseUnless(boolean fits, String reason) throws FormException {
        if (!fits) {
            throw new FormException(reason);
        }
    }

    /** A list that is not in its form. */
    private static final class FormException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        FormException(String reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
