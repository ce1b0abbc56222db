/** From a definition to services that run, and back to nothing. */
@NullMarked
package io.testflow.environment.internal.lifecycle;

import org.jspecify.annotations.NullMarked;
