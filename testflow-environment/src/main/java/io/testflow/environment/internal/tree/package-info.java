/** Directories with all that is in them. */
@NullMarked
package io.testflow.environment.internal.tree;

import org.jspecify.annotations.NullMarked;
