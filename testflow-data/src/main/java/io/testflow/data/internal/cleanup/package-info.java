/** Takes rows out of a database again. */
@NullMarked
package io.testflow.data.internal.cleanup;

import org.jspecify.annotations.NullMarked;
