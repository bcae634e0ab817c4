package dev.setstone.runtime.library.matching;

/**
 * One of several candidates.
 *
 * @param index its place among the candidates, from 0
 * @param candidate its text
 * @param score how alike it is, in percent
 */
public record Match(int index, String candidate, int score) {}
