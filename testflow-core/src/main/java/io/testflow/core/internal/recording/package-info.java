/** Reads what the agent wrote down in a test JVM. */
@NullMarked
package io.testflow.core.internal.recording;

import org.jspecify.annotations.NullMarked;
