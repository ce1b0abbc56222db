/** What a rule asks of a throwable. */
@NullMarked
package io.testflow.core.internal.failure.category.rule;

import org.jspecify.annotations.NullMarked;
