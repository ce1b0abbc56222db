/** The report of failures as JSON. */
@NullMarked
package io.testflow.engine.internal.failure.json;

import org.jspecify.annotations.NullMarked;
