/** The kinds of values, as testflow.yml says them. */
@NullMarked
package io.testflow.core.internal.data.kind;

import org.jspecify.annotations.NullMarked;
