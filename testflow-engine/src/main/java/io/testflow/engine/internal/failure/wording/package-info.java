/** The words, names and stacks that all outputs of an analysis of failures share. */
@NullMarked
package io.testflow.engine.internal.failure.wording;

import org.jspecify.annotations.NullMarked;
