/** What is remembered of failures from build to build: causes that are known, tests that are flaky. */
@NullMarked
package io.testflow.engine.internal.failure.history;

import org.jspecify.annotations.NullMarked;
