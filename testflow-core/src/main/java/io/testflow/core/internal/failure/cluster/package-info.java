/** Failures with the same cause as one entry. */
@NullMarked
package io.testflow.core.internal.failure.cluster;

import org.jspecify.annotations.NullMarked;
