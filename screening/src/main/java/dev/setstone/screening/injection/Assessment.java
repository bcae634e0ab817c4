package dev.setstone.screening.injection;

import java.util.List;

/**
 * What a text was found to be.
 *
 * @param injection whether it tries to give a model orders
 * @param score between 0 and 1; an injection from 0.5 on
 * @param form the form in which the highest score was reached: {@code plain}, or the disguises that were undone, outermost first
 *     and joined by {@code +}: {@code zero-width}, {@code homoglyph}, {@code spaced}, {@code leet}, {@code base64}, {@code hex},
 *     {@code url}, {@code unicode-escape}, {@code html-entity}, {@code rot13}, {@code reversed}
 * @param excerpt the guilty part in that form, at most {@value Excerpt#LONGEST} characters, what can't be seen made visible;
 *     empty when nothing was found
 * @param reasons what speaks for an injection, for people; empty when nothing was found
 */
public record Assessment(boolean injection, double score, String form, String excerpt, List<String> reasons) {
    public Assessment {
        reasons = List.copyOf(reasons);
    }
}
