package dev.setstone.processor.gate.input;

import dev.setstone.processor.logic.Change;
import dev.setstone.processor.logic.Change.Leaf;
import dev.setstone.processor.logic.Changes;
import dev.setstone.processor.logic.Earlier;
import dev.setstone.processor.logic.SourceTexts;
import dev.setstone.processor.logic.SourceTexts.SourceText;
import dev.setstone.processor.problem.Position;
import dev.setstone.screening.injection.Assessment;
import dev.setstone.screening.injection.InjectionDetector;
import dev.setstone.screening.privacy.PrivacyScanner;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges what was recorded before a brief changed. What no prompt may hold is no error here, since the user may just have taken it out
 * of the spec: the earlier logic is left out then.
 */
final class EarlierScreen {

    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"", Pattern.DOTALL);

    private static final String EXAMPLE = ", example ";

    /** A literal of fewer words is a code or a pattern, and gives no order. */
    private static final int SENTENCE = 4;

    private final Earlier earlier;
    private final PrivacyScanner scanner;
    private final InjectionDetector detector = InjectionDetector.shipped();

    EarlierScreen(Earlier earlier, PrivacyScanner scanner) {
        this.earlier = earlier;
        this.scanner = scanner;
    }

    /** The texts of the spec that have changed, as they were and as they are. */
    List<Piece> pieces(Position at) {
        return leaves().map(leaf -> new Piece(Piece.Kind.VALUE, leaf.label(), unquoted(leaf.text()), at))
                .toList();
    }

    /** Types and signatures hold nothing private, and some of their names look like people's. */
    private Stream<Leaf> leaves() {
        return earlier.changes().all().stream()
                .filter(change -> !change.what().startsWith("contract."))
                .flatMap(change -> Stream.concat(change.was().stream(), change.now().stream()));
    }

    /** Why none of it may be shown, as a sentence without a full stop; nothing where it may. */
    Optional<String> objection(InjectionPolicy injection, PrivacyPolicy privacy, Concealment concealment, double sure) {
        double limit = injection == InjectionPolicy.STRICT ? 0 : sure;
        Optional<String> order = injection == InjectionPolicy.ALLOW
                ? Optional.empty()
                : orderInLogic(limit).or(() -> orderInChanges(injection, limit));
        if (order.isPresent()) {
            return order;
        }
        return privacy == PrivacyPolicy.REDACT
                ? privateLine(text -> !concealment.conceal(text).equals(text))
                : privateLine(text -> !scanner.scan(text).isEmpty()).or(this::privateChange);
    }

    /** Names are left out: two words of a name may look like a person's. */
    private Optional<String> privateLine(Predicate<String> isPrivate) {
        return SourceTexts.of(earlier.logic()).stream()
                .filter(text -> text.kind() != SourceTexts.Kind.NAME)
                .filter(text -> isPrivate.test(text.text()))
                .findFirst()
                .map(text -> "line " + text.line() + " of it holds what is private");
    }

    private Optional<String> privateChange() {
        boolean told = leaves().anyMatch(leaf ->
                !scanner.scan(leaf.label(), unquoted(leaf.text())).isEmpty());
        return told ? Optional.of("what has changed holds what is private") : Optional.empty();
    }

    private Optional<String> orderInLogic(double limit) {
        Set<String> assessed = new LinkedHashSet<>();
        for (SourceText text : SourceTexts.of(earlier.logic())) {
            boolean code = text.kind() == SourceTexts.Kind.VALUE && text.text().split(" ", -1).length < SENTENCE;
            if (!code && assessed.add(text.text()) && isOrder(text.text(), limit)) {
                return Optional.of("line " + text.line() + " of it reads like an order to the model");
            }
        }
        return Optional.empty();
    }

    private Optional<String> orderInChanges(InjectionPolicy injection, double limit) {
        for (Change change : earlier.changes().all()) {
            // A workflow that reads what strangers write has examples of what strangers write.
            boolean data = change.what().contains(EXAMPLE) && injection != InjectionPolicy.STRICT;
            boolean order = Stream.concat(change.was().stream(), change.now().stream())
                    .anyMatch(leaf -> isOrder(leaf.text(), limit));
            if (order && !data) {
                return Optional.of("what has changed (" + change.what() + ") reads like an order to the model");
            }
        }
        return Optional.empty();
    }

    private boolean isOrder(String text, double limit) {
        if (text.length() < InputGate.SHORTEST_ORDER) {
            return false;
        }
        Assessment assessment = detector.assess(text);
        return assessment.injection() && assessment.score() >= limit;
    }

    /** What a prompt may say of it. */
    Earlier shown(Concealment concealment) {
        List<Change> shown = earlier.changes().all().stream()
                .map(change -> change.what().startsWith("contract.")
                        ? change
                        : change.map((label, text) -> concealed(concealment, text)))
                .toList();
        return new Earlier(
                earlier.logic(),
                new Changes(shown, earlier.changes().untouched()),
                earlier.assumptions(),
                earlier.findings());
    }

    private static String concealed(Concealment concealment, String text) {
        String inner = unquoted(text);
        String hidden = concealment.conceal(inner);
        return inner.equals(text) ? hidden : "\"" + hidden + "\"";
    }

    /** A text of an example stands in quotes in a freshness key. */
    private static String unquoted(String text) {
        var quoted = QUOTED.matcher(text);
        return quoted.matches() ? quoted.group(1) : text;
    }
}
