package dev.setstone.processor.spec;

import dev.setstone.processor.problem.Position;

/**
 * A question that a model asked, and the user's answer.
 *
 * @param question as the model put it
 * @param answer what the user decided
 * @param at where it stands
 */
public record AnswerSpec(String question, String answer, Position at) {}
