/** One change of a real project, measured: all tests, the selected ones, what was missed. */
@NullMarked
package io.testflow.benchmarks.row;

import org.jspecify.annotations.NullMarked;
