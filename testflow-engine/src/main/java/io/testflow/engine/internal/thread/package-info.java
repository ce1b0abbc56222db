/** Threads beside the one that builds. */
@NullMarked
package io.testflow.engine.internal.thread;

import org.jspecify.annotations.NullMarked;
