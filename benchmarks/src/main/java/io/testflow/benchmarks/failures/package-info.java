/** The failures that failure analysis is measured on. */
@NullMarked
package io.testflow.benchmarks.failures;

import org.jspecify.annotations.NullMarked;
