/** Services that run already, and that nobody here starts or stops. */
@NullMarked
package io.testflow.environment.internal.external;

import org.jspecify.annotations.NullMarked;
