/** Generated reactors of any size, and how long the engine plans them. */
@NullMarked
package io.testflow.benchmarks.reactor;

import org.jspecify.annotations.NullMarked;
