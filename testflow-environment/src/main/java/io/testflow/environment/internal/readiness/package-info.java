/** When a service counts as ready. */
@NullMarked
package io.testflow.environment.internal.readiness;

import org.jspecify.annotations.NullMarked;
