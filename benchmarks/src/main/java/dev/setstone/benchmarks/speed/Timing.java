package dev.setstone.benchmarks.speed;

/**
 * What one fork measured.
 *
 * @param contender whose decisions
 * @param round in which the fork ran, from 0; forks of one round ran one after the other
 * @param nanos a decision, the mean over all requests
 * @param bytes allocated in a decision, the mean over all requests
 */
record Timing(String contender, int round, double nanos, double bytes) {}
