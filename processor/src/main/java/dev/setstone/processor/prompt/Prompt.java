package dev.setstone.processor.prompt;

/**
 * What a model is asked.
 *
 * @param workflow the workflow's name
 * @param attempt the attempt, from 1
 * @param system the instructions; nothing that a user wrote stands here
 * @param user the brief as fenced data, and findings of the attempt before
 */
public record Prompt(String workflow, int attempt, String system, String user) {}
