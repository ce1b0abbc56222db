/** Libraries on the class path of tests that do not fit together. */
@NullMarked
package io.testflow.engine.internal.failure.library;

import org.jspecify.annotations.NullMarked;
