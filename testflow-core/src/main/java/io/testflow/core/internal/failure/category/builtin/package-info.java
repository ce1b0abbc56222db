/** The rules that TestFlow brings, by what they know of. */
@NullMarked
package io.testflow.core.internal.failure.category.builtin;

import org.jspecify.annotations.NullMarked;
