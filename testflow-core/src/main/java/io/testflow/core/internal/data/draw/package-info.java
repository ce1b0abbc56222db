/** Numbers that follow from a seed and a place, the same on every machine. */
@NullMarked
package io.testflow.core.internal.data.draw;

import org.jspecify.annotations.NullMarked;
