/** Directories of TestFlow that git shall not see. */
@NullMarked
package io.testflow.engine.internal.ignored;

import org.jspecify.annotations.NullMarked;
