/** The analysis of failures from one end to the other. */
@NullMarked
package io.testflow.engine.internal.failure.analysis;

import org.jspecify.annotations.NullMarked;
