/** Frames and messages without what differs between two failures with the same cause. */
@NullMarked
package io.testflow.core.internal.failure.normal;

import org.jspecify.annotations.NullMarked;
