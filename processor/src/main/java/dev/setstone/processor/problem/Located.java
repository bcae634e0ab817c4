package dev.setstone.processor.problem;

/**
 * A value and where the user wrote it. Two located values are not equal when they stand in different places; compare
 * {@link #value()}s.
 *
 * @param value the value
 * @param at its place
 */
public record Located<T>(T value, Position at) {}
