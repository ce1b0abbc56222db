/** Seeded faults in real projects: what all tests find of them, and what the selected tests find. */
@NullMarked
package io.testflow.benchmarks.mutant;

import org.jspecify.annotations.NullMarked;
