package dev.setstone.processor.gate.input;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.logic.Earlier;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.verdict.Finding;
import java.util.List;
import java.util.Optional;

/** Proof that a brief may be made into prompts, and what of it a model may see; only the input gate can make one. */
public final class Screened {

    private final Brief brief;
    private final Brief shown;
    private final Concealment concealment;
    private final List<Diagnostic> remarks;
    private final Optional<Earlier> earlier;

    Screened(
            Brief brief,
            Brief shown,
            Concealment concealment,
            List<Diagnostic> remarks,
            Optional<Earlier> shownEarlier) {
        this.brief = brief;
        this.shown = shown;
        this.concealment = concealment;
        this.remarks = List.copyOf(remarks);
        this.earlier = shownEarlier;
    }

    /** The brief as it is: what candidates are judged by. */
    public Brief brief() {
        return brief;
    }

    /** The brief with placeholders: what a prompt may say. */
    public Brief shown() {
        return shown;
    }

    /**
     * The logic that is to be changed, with what a prompt may say of the changes; nothing where logic is asked for from scratch. The
     * logic itself is as recorded: if it held something private, it would not be here.
     */
    public Optional<Earlier> earlier() {
        return earlier;
    }

    /** The same for logic from scratch. */
    public Screened fromScratch() {
        return new Screened(brief, shown, concealment, remarks, Optional.empty());
    }

    /** Warnings and notes to be reported. */
    public List<Diagnostic> remarks() {
        return remarks;
    }

    /** A text that may quote the brief, such as a message, with the same placeholders. */
    public String conceal(String text) {
        return concealment.conceal(text);
    }

    /** Logic that was written from the prompt, with the names that rules say in place of their placeholders. */
    public String withConstants(String logic) {
        return concealment.withConstants(logic);
    }

    /** A finding with the same placeholders. */
    public Finding conceal(Finding finding) {
        return new Finding(
                finding.gate(),
                finding.rule(),
                conceal(finding.message()),
                finding.line(),
                finding.cwe(),
                finding.advice());
    }

    /** The placeholders that stand for something in the prompt, in the order of their making. */
    public List<String> placeholders() {
        return concealment.placeholders();
    }
}
