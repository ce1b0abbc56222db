/** What two data sets have in different ways. */
@NullMarked
package io.testflow.core.internal.data.diff;

import org.jspecify.annotations.NullMarked;
