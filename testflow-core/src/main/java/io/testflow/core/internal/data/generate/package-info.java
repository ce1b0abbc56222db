/** Rows out of a definition. */
@NullMarked
package io.testflow.core.internal.data.generate;

import org.jspecify.annotations.NullMarked;
