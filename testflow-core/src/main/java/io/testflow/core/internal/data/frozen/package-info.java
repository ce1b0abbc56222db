/** Data sets that are kept as files, to be reviewed and committed. */
@NullMarked
package io.testflow.core.internal.data.frozen;

import org.jspecify.annotations.NullMarked;
