package dev.setstone.processor.generation;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.contract.Contract.StepSignature;
import dev.setstone.processor.logic.Earlier;
import dev.setstone.processor.logic.Splice;
import dev.setstone.processor.logic.Splice.Spliced;
import dev.setstone.processor.verdict.Assumption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An answer in which the steps that the change of the brief does not concern have their recorded text. */
final class Revision {

    private final Earlier earlier;
    private final Spliced spliced;

    private Revision(Earlier earlier, Spliced spliced) {
        this.earlier = earlier;
        this.spliced = spliced;
    }

    /** Nothing where no step can keep its text. */
    static Optional<Revision> of(Brief brief, Earlier earlier, String code) {
        List<String> steps =
                brief.contract().steps().stream().map(StepSignature::name).toList();
        return new Splice()
                .splice(
                        earlier.logic(),
                        code,
                        brief.contract().logicName(),
                        earlier.changes().untouched(),
                        steps)
                .map(spliced -> new Revision(earlier, spliced));
    }

    String source() {
        return spliced.source();
    }

    /** What it rests on: a step that has its recorded text assumes what that did, whatever is said of the text sent for it. */
    List<Assumption> assumptions(List<Assumption> said) {
        Stream<Assumption> ofKept = earlier.assumptions().stream().filter(this::isOfKept);
        return Stream.concat(ofKept, said.stream().filter(assumption -> !isOfKept(assumption)))
                .toList();
    }

    private boolean isOfKept(Assumption assumption) {
        return spliced.kept().contains(assumption.step());
    }

    Generated.Revised revised() {
        return revised(earlier, spliced.kept());
    }

    /** What an answer has kept as it came. */
    static Generated.Revised asSent(Brief brief, Earlier earlier, String code) {
        return revised(
                earlier,
                new Splice()
                        .same(
                                earlier.logic(),
                                code,
                                brief.contract().logicName(),
                                earlier.changes().untouched()));
    }

    private static Generated.Revised revised(Earlier earlier, List<String> kept) {
        List<String> rewritten = earlier.changes().untouched().stream()
                .filter(step -> !kept.contains(step))
                .toList();
        return new Generated.Revised(kept, rewritten);
    }
}
