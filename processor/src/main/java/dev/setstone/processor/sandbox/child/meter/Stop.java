package dev.setstone.processor.sandbox.child.meter;

/**
 * Why a call was stopped.
 *
 * @param bound {@code fuel} (steps), {@code memory} (bytes), {@code library} (one call of the library asked for far too much) or
 *     {@code stack} (calls nested too deep)
 * @param detail what was asked for and allowed, in words
 * @param line the line in the candidate, from 1; 0 when unknown
 */
public record Stop(String bound, String detail, int line) {}
