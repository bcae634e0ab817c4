package dev.setstone.processor.generation;

import dev.setstone.processor.gate.accuracy.Accepted;
import dev.setstone.processor.model.Reply;
import dev.setstone.processor.prompt.Prompt;
import dev.setstone.processor.verdict.Assumption;
import dev.setstone.processor.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * An accepted candidate and how it came about.
 *
 * @param proof that all four gates have passed it
 * @param verdicts what each gate measured, in their order
 * @param reply the answer that held it
 * @param prompt what that was the answer to
 * @param attempts how many answers it took, from 1
 * @param spent tokens over all attempts
 * @param assumptions what the answer says that it took for granted
 * @param revised what of the logic before it has kept; nothing where it was asked for from scratch
 */
public record Generated(
        Accepted proof,
        List<Verdict> verdicts,
        Reply reply,
        Prompt prompt,
        int attempts,
        Reply.Usage spent,
        List<Assumption> assumptions,
        Optional<Revised> revised) {
    public Generated {
        verdicts = List.copyOf(verdicts);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * How logic was changed for a brief that has changed.
     *
     * @param kept the steps whose recorded text it has, with all that they reach
     * @param rewritten the steps that the change of the brief did not concern, and whose text is nevertheless another
     */
    public record Revised(List<String> kept, List<String> rewritten) {
        public Revised {
            kept = List.copyOf(kept);
            rewritten = List.copyOf(rewritten);
        }
    }
}
