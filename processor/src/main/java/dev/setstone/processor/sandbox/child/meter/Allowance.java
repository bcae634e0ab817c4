package dev.setstone.processor.sandbox.child.meter;

/**
 * What one call may use. These numbers are counted, not measured: the same call stops at the same place on any machine.
 *
 * @param steps turns of loops, calls of the candidate's own methods, and work of the library in units of about a comparison
 * @param bytes bytes allocated altogether, whether or not they are still in use; an estimate
 * @param calls how deep the candidate's own methods may be nested
 */
public record Allowance(long steps, long bytes, int calls) {}
