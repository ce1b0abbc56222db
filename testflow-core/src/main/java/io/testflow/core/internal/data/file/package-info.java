/** Rows as files. */
@NullMarked
package io.testflow.core.internal.data.file;

import org.jspecify.annotations.NullMarked;
