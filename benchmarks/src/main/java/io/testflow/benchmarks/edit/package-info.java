/** Seeded edits of one member of a real project. */
@NullMarked
package io.testflow.benchmarks.edit;

import org.jspecify.annotations.NullMarked;
