/** A build's report as text for a terminal. */
@NullMarked
package io.testflow.engine.summary;

import org.jspecify.annotations.NullMarked;
