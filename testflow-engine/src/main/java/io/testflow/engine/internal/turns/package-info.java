/** Builds that run at the same time change a file one after the other. */
@NullMarked
package io.testflow.engine.internal.turns;

import org.jspecify.annotations.NullMarked;
