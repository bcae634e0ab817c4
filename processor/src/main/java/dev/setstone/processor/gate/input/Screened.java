package dev.setstone.processor.gate.input;

import dev.setstone.processor.brief.Brief;
import dev.setstone.processor.problem.Diagnostic;
import dev.setstone.processor.verdict.Finding;
import java.util.List;

/** Proof that a brief may be made into prompts, and what of it a model may see; only the input gate can make one. */
public final class Screened {

    private final Brief brief;
    private final Brief shown;
    private final Concealment concealment;
    private final List<Diagnostic> remarks;

    Screened(Brief brief, Brief shown, Concealment concealment, List<Diagnostic> remarks) {
        this.brief = brief;
        this.shown = shown;
        this.concealment = concealment;
        this.remarks = List.copyOf(remarks);
    }

    /** The brief as it is: what candidates are judged by. */
    public Brief brief() {
        return brief;
    }

    /** The brief with placeholders: what a prompt may say. */
    public Brief shown() {
        return shown;
    }

    /** Warnings and notes to be reported. */
    public List<Diagnostic> remarks() {
        return remarks;
    }

    /** A text that may quote the brief, such as a message, with the same placeholders. */
    public String conceal(String text) {
        return concealment.conceal(text);
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
