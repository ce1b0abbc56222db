/** The report of failures as a screen of lines. */
@NullMarked
package io.testflow.engine.internal.failure.console;

import org.jspecify.annotations.NullMarked;
