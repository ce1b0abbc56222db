/** Reads class files into summaries, each class once. */
@NullMarked
package io.testflow.engine.internal.bytecode;

import org.jspecify.annotations.NullMarked;
