/** The memory of how long the tests took when all of them ran. */
@NullMarked
package io.testflow.engine.internal.durations;

import org.jspecify.annotations.NullMarked;
