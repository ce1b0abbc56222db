/** Values that can be counted, each behind its number. */
@NullMarked
package io.testflow.core.internal.data.domain;

import org.jspecify.annotations.NullMarked;
