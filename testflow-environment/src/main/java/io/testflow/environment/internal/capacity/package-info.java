/** How much of the machine services may take, and the line of those who wait for room. */
@NullMarked
package io.testflow.environment.internal.capacity;

import org.jspecify.annotations.NullMarked;
