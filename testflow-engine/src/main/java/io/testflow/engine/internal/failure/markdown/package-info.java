/** The report of failures as Markdown that GitHub shows. */
@NullMarked
package io.testflow.engine.internal.failure.markdown;

import org.jspecify.annotations.NullMarked;
