package io.testflow.benchmarks.mutant;

/**
 * A suspect of a report of failures.
 *
 * @param member as the report names it
 * @param file where it is; empty where the report does not know
 */
record Suspected(String member, String file) {}
