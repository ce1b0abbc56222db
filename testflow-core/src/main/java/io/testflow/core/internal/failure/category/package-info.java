/** What kind a failure is, by rules over its throwables, its frames and its output. */
@NullMarked
package io.testflow.core.internal.failure.category;

import org.jspecify.annotations.NullMarked;
