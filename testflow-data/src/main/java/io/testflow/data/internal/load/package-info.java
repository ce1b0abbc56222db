/** Puts rows into tables, and says which one was refused and why. */
@NullMarked
package io.testflow.data.internal.load;

import org.jspecify.annotations.NullMarked;
