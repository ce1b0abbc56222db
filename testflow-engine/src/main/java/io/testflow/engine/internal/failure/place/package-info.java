/** Where code stands: the source files and lines of classes, methods and frames. */
@NullMarked
package io.testflow.engine.internal.failure.place;

import org.jspecify.annotations.NullMarked;
