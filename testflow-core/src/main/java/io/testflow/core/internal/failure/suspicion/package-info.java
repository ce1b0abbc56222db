/** How much a failure throws suspicion on a piece of code. */
@NullMarked
package io.testflow.core.internal.failure.suspicion;

import org.jspecify.annotations.NullMarked;
