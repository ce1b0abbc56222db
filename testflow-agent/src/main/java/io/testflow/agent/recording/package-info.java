/** Tells which test used what, and writes it down. */
@NullMarked
package io.testflow.agent.recording;

import org.jspecify.annotations.NullMarked;
