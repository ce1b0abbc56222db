/** STARTS beside TestFlow: how many test classes it calls affected. */
@NullMarked
package io.testflow.benchmarks.starts;

import org.jspecify.annotations.NullMarked;
