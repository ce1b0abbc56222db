/** What each test used when it last passed, kept from one build to the next. */
@NullMarked
package io.testflow.engine.internal.snapshot;

import org.jspecify.annotations.NullMarked;
