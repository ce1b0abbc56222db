/** Rows as objects of the classes of tests. */
@NullMarked
package io.testflow.core.data.typed;

import org.jspecify.annotations.NullMarked;
