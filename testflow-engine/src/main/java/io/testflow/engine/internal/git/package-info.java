/** What git knows: the changes since a revision, and the files as they were. */
@NullMarked
package io.testflow.engine.internal.git;

import org.jspecify.annotations.NullMarked;
