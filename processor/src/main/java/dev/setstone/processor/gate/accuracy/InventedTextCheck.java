package dev.setstone.processor.gate.accuracy;

import dev.setstone.processor.brief.Case;
import dev.setstone.processor.brief.Case.Expectation;
import dev.setstone.processor.contract.Contract;
import dev.setstone.processor.contract.Contract.Parameter;
import dev.setstone.processor.contract.ScalarKind;
import dev.setstone.processor.contract.TypeUse;
import dev.setstone.processor.gate.execution.CallText;
import dev.setstone.processor.gate.execution.Executed.GeneratedRun;
import dev.setstone.processor.gate.execution.Observation;
import dev.setstone.processor.gate.execution.ValueWalk;
import dev.setstone.processor.gate.execution.ValueWalk.Place;
import dev.setstone.processor.sandbox.RunResult;
import dev.setstone.processor.value.Value;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An extraction takes its texts from the input. Compared are letters and digits alone, without regard to case. A place in the
 * result is exempt where some case expects a text that its own input does not hold (a normalised form, a joined name), and so is
 * a text that the rules name (a word for what is missing). On generated inputs only whole words count, since an honest
 * step may put the pieces together anew.
 */
final class InventedTextCheck implements TemplateCheck {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST_WORD = 4;

    private final ValueWalk walk;

    InventedTextCheck(Contract contract) {
        this.walk = new ValueWalk(contract);
    }

    @Override
    public List<Observation> observe(Evidence evidence) {
        Set<String> exempt = exemptPaths(evidence);
        List<Observation> observations = new ArrayList<>();
        List<Case> examples = evidence.step().examples();
        for (int i = 0; i < examples.size(); i++) {
            Case example = examples.get(i);
            for (Place place : invented(
                    evidence, example.arguments(), evidence.runs().examples().get(i), exempt)) {
                observations.add(
                        evidence.ofExample(example, AccuracyRule.INVENTED_TEXT, place.path(), clause(place), 0));
            }
        }
        List<RunResult> golden = evidence.runs().golden();
        for (int i = 0; i < golden.size(); i++) {
            Case row = evidence.step().golden().get(i);
            for (Place place : invented(evidence, row.arguments(), golden.get(i), exempt)) {
                observations.add(evidence.ofGolden(row, AccuracyRule.INVENTED_TEXT, "at result" + place.path()));
            }
        }
        for (GeneratedRun run : evidence.runs().generated()) {
            for (Place place : invented(evidence, run.arguments(), run.result(), exempt)) {
                if (hasInventedWord(evidence, run, place)) {
                    observations.add(
                            evidence.ofGenerated(run, AccuracyRule.INVENTED_TEXT, place.path(), clause(place), 0));
                }
            }
        }
        return observations;
    }

    private static String clause(Place place) {
        return "gave " + new CallText().value(place.value()) + " at result" + place.path()
                + ", which does not occur in the input";
    }

    private Set<String> exemptPaths(Evidence evidence) {
        Set<String> paths = new HashSet<>();
        Stream.concat(evidence.step().examples().stream(), evidence.step().golden().stream())
                .forEach(one -> {
                    if (one.expectation() instanceof Expectation.Returns expected) {
                        absent(evidence, one.arguments(), expected.value()).forEach(place -> paths.add(place.path()));
                    }
                });
        return paths;
    }

    private List<Place> invented(Evidence evidence, List<Value> arguments, RunResult result, Set<String> exempt) {
        if (!(result instanceof RunResult.Returned returned)) {
            return List.of();
        }
        String words = letters(evidence.words());
        // One observation for each place: elements of a list share theirs.
        Set<String> said = new HashSet<>(exempt);
        return absent(evidence, arguments, returned.value()).stream()
                .filter(place -> !words.contains(letters(((Value.Text) place.value()).value())))
                .filter(place -> said.add(place.path()))
                .toList();
    }

    /** The texts in a result that its input does not hold; none where the input holds no text at all. */
    private List<Place> absent(Evidence evidence, List<Value> arguments, Value result) {
        String input = letters(inputText(evidence, arguments));
        if (input.isEmpty()) {
            return List.of();
        }
        return walk.places(evidence.step().signature().result(), result).stream()
                .filter(InventedTextCheck::isString)
                .filter(place -> !input.contains(letters(((Value.Text) place.value()).value())))
                .toList();
    }

    private String inputText(Evidence evidence, List<Value> arguments) {
        List<Parameter> parameters = evidence.step().signature().parameters();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            walk.places(parameters.get(i).type(), arguments.get(i)).stream()
                    .filter(InventedTextCheck::isString)
                    .forEach(place -> texts.add(((Value.Text) place.value()).value()));
        }
        return texts.stream().collect(Collectors.joining("\n"));
    }

    private boolean hasInventedWord(Evidence evidence, GeneratedRun run, Place place) {
        String known = letters(inputText(evidence, run.arguments())) + " " + letters(evidence.words());
        return SEPARATOR
                .splitAsStream(((Value.Text) place.value()).value())
                .filter(word -> word.length() >= SHORTEST_WORD)
                .anyMatch(word -> !known.contains(letters(word)));
    }

    private static boolean isString(Place place) {
        return place.type() instanceof TypeUse.Scalar scalar
                && scalar.kind() == ScalarKind.STRING
                && place.value() instanceof Value.Text;
    }

    /** Letters and digits alone, in one case; by way of upper case, so that what has two lower-case forms meets. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
