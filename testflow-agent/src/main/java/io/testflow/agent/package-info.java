/** Starts the recording of what tests use, before the first class of the user is loaded. */
@NullMarked
package io.testflow.agent;

import org.jspecify.annotations.NullMarked;
