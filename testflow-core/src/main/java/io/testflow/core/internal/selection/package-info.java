/** From changes and the class graph to decisions. */
@NullMarked
package io.testflow.core.internal.selection;

import org.jspecify.annotations.NullMarked;
