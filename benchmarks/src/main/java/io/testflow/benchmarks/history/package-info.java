/** Git histories made out of published releases. */
@NullMarked
package io.testflow.benchmarks.history;

import org.jspecify.annotations.NullMarked;
