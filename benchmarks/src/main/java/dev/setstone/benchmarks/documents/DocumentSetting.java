package dev.setstone.benchmarks.documents;

import java.util.List;
import java.util.Locale;

/** What was measured, how, and beside what: the text above the figures. */
record DocumentSetting(List<Measured> measured) {

    DocumentSetting {
        measured = List.copyOf(measured);
    }

    /** A paragraph each. */
    List<String> text() {
        return List.of(
                "Receipts of SROIE and WildReceipt and political-advertising invoices and orders of DeepForm, read by the example `invoices`: two"
                        + " workflows, whose steps are recorded and ask no model at run time. The text is that of the data; what stood in which"
                        + " class of box is never shown.",
                "Seen are the documents that the author of the specs may have looked at: a tenth by hash, and SROIE's first 40 rows. All others are"
                        + " unseen: specs and rules were made without them, and not changed after their scores were known.",
                "Exact: the label, character by character (WildReceipt's texts have no spaces, so there white space is left out). Normalised: apart"
                        + " from letter case, white space, punctuation and signs. Rates are over labelled fields; a label that holds several boxes"
                        + " of the same value, as some of WildReceipt's do, is right only as a whole.",
                "Anchors, both on DocILE: regular expressions 20.3 %, the reference's Code Factory 72.5 % (strict). The data differ, so that they"
                        + " only give a scale. DeepForm is the set that is most like it.",
                codeFactory(),
                "A first run over a sample of DeepForm, in which the detector of injections refused every call, led to one change: rows that it"
                        + " flags are left out of a call. Many of them are false alarms, and a value that stands in one can't be pointed at. Of long"
                        + " documents the middle is left out, too. Rules and instructions are those of before.",
                milliseconds());
    }

    private String codeFactory() {
        List<String> samples = measured.stream()
                .map(each -> each.assistance().byRules().all().size() + " of "
                        + each.set().name())
                .toList();
        long calls = measured.stream()
                .mapToLong(each -> each.assistance().reports().size())
                .sum();
        long unanswered = measured.stream()
                .mapToLong(each -> each.assistance().unanswered())
                .sum();
        return "The Code Factory reads " + String.join(", ", samples)
                + ", chosen by hash from the unseen. A bounded call gets the cells of the document"
                + " and the fields that the rules left open, and answers with numbers of cells; compiled code reads the values there. Answers"
                + " come from recordings. Of " + calls + " calls " + unanswered
                + " have no answer yet: there, as wherever a call ends in its"
                + " fallback, what the rules have read stays.";
    }

    private String milliseconds() {
        String loads = String.join(
                ", ",
                measured.stream()
                        .map(each -> String.format(
                                Locale.ROOT, "%.1f", each.latency().load()))
                        .toList());
        return "Milliseconds are those of one document by rules alone, from its text, in a second pass over the set, on "
                + Runtime.getRuntime().availableProcessors() + " processors at a load average of " + loads
                + " (over a minute, by set); a load above the number of processors makes them longer. Tokens are estimates.";
    }
}
