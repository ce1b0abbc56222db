/** Programs of this machine. */
@NullMarked
package io.testflow.environment.internal.process;

import org.jspecify.annotations.NullMarked;
