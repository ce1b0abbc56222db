/** The files that reports are read from and written to. */
@NullMarked
package io.testflow.engine.internal.report;

import org.jspecify.annotations.NullMarked;
