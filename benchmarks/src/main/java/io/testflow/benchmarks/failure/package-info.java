/** How fast failures are analysed, and how often the analysis says what a person says. */
@NullMarked
package io.testflow.benchmarks.failure;

import org.jspecify.annotations.NullMarked;
