/** Whether a change caused a failure. */
@NullMarked
package io.testflow.core.internal.failure.verdict;

import org.jspecify.annotations.NullMarked;
