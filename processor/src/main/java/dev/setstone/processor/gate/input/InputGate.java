package dev.setstone.processor.gate.input;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.problem.Diagnostics;
import dev.setstone.processor.problem.Position;
import dev.setstone.processor.problem.Problem;
import dev.setstone.processor.problem.ProblemException;
import dev.setstone.screening.injection.Assessment;
import dev.setstone.screening.injection.InjectionDetector;
import dev.setstone.screening.privacy.PrivacyScanner;
import dev.setstone.screening.privacy.Sensitive;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The gate before the model: what a brief says must be no order to the model, and what is private in it must not get into a prompt.
 * A brief that has not passed can't be made into one. The freshness key is made of the brief as it is, whatever the policies say.
 */
public final class InputGate {

    /** A shorter text can't give an order. */
    private static final int SHORTEST_ORDER = 12;

    /**
     * From here on a text is refused by default; from 0.5 on there is a note. The author of a spec reads it, and a rule that is a
     * little imperative must not stop a build.
     */
    private static final double SURE = 0.8;

    private final InjectionPolicy injection;
    private final PrivacyPolicy privacy;

    public InputGate(InjectionPolicy injection, PrivacyPolicy privacy) {
        this.injection = injection;
        this.privacy = privacy;
    }

    /**
     * Judges a brief.
     *
     * @throws ProblemException with every text that the policies refuse, at its place
     */
    public Screened judge(Brief brief) throws ProblemException {
        List<Piece> pieces = Pieces.of(brief);
        PrivacyScanner scanner = new PrivacyScanner(ContractNames.of(brief.contract()));
        Concealment concealment =
                privacy == PrivacyPolicy.REDACT ? Concealment.of(pieces, scanner) : Concealment.none();
        Diagnostics found = new Diagnostics();
        if (injection != InjectionPolicy.ALLOW) {
            orders(pieces, scanner, found);
        }
        secrets(brief, pieces, scanner, found);
        if (found.hasErrors()) {
            throw new ProblemException(found.found());
        }
        Brief shown = new ShownBrief(concealment::conceal).of(brief);
        return new Screened(brief, shown, concealment, found.found());
    }

    private void orders(List<Piece> pieces, PrivacyScanner scanner, Diagnostics found) {
        InjectionDetector detector = InjectionDetector.shipped();
        // Whatever the policy on prompts: a message goes into logs.
        Concealment message = Concealment.of(pieces, scanner);
        Set<String> assessed = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            boolean fresh = assessed.add(piece.kind() + piece.text());
            if (fresh && piece.text().length() >= SHORTEST_ORDER) {
                Assessment assessment = detector.assess(piece.text());
                if (assessment.injection()) {
                    report(piece, assessment, message.conceal(assessment.excerpt()), found);
                }
            }
        }
    }

    private void report(Piece piece, Assessment assessment, String excerpt, Diagnostics found) {
        boolean data = piece.kind() == Piece.Kind.VALUE;
        found.add(
                problem(data, assessment.score()),
                piece.at(),
                data ? "the value of \"" + piece.label() + "\"" : "the " + piece.label(),
                assessment.form(),
                excerpt);
    }

    private Problem problem(boolean data, double score) {
        if (injection == InjectionPolicy.STRICT) {
            return Problem.INJECTION_FOUND;
        }
        if (injection != InjectionPolicy.BLOCK || data) {
            return Problem.INJECTION_SUSPECTED;
        }
        return score >= SURE ? Problem.INJECTION_FOUND : Problem.INJECTION_UNSURE;
    }

    private void secrets(Brief brief, List<Piece> pieces, PrivacyScanner scanner, Diagnostics found) {
        Set<String> said = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            Set<String> types = new LinkedHashSet<>();
            for (Sensitive sensitive : scanner.scan(piece.label(), piece.text())) {
                types.add(sensitive.type().plainName());
            }
            if (types.isEmpty() || piece.kind() == Piece.Kind.NAME) {
                continue;
            }
            String held = String.join(", ", types);
            if (privacy == PrivacyPolicy.REDACT) {
                said.add(held + place(piece.at()));
            } else {
                Problem problem =
                        privacy == PrivacyPolicy.BLOCK ? Problem.PERSONAL_DATA_FOUND : Problem.PERSONAL_DATA_SHOWN;
                found.add(problem, piece.at(), "\"" + piece.label() + "\"", held);
            }
        }
        if (!said.isEmpty()) {
            found.add(Problem.REDACTED, brief.spec().at(), brief.name(), summary(said));
        }
    }

    private static String place(Position at) {
        return at.text().isEmpty() ? "" : " (" + at.text() + ")";
    }

    private static String summary(Set<String> said) {
        List<String> all = new ArrayList<>(said);
        int shown = Math.min(10, all.size());
        String rest = all.size() > shown ? "; and in " + (all.size() - shown) + " more places" : "";
        return all.subList(0, shown).stream().collect(Collectors.joining("; ")) + rest;
    }
}
