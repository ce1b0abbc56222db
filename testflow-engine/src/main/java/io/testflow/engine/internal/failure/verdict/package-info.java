/** Whether a change caused a cluster, by all that a build knows. */
@NullMarked
package io.testflow.engine.internal.failure.verdict;

import org.jspecify.annotations.NullMarked;
