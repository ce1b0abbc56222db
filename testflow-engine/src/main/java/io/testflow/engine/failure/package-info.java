/** What an analysis of failures is asked, and the files that show what it found. */
@NullMarked
package io.testflow.engine.failure;

import org.jspecify.annotations.NullMarked;
