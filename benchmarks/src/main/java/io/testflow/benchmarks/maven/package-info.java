/** Runs Maven as a user does, in a process of its own, and reads what its tests left. */
@NullMarked
package io.testflow.benchmarks.maven;

import org.jspecify.annotations.NullMarked;
