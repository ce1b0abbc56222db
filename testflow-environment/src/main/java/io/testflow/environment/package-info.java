/** Environments that run. */
@NullMarked
package io.testflow.environment;

import org.jspecify.annotations.NullMarked;
