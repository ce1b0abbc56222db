/** Environments that more than one process uses. */
@NullMarked
package io.testflow.environment.internal.sharing;

import org.jspecify.annotations.NullMarked;
