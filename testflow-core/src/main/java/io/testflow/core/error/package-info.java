/** The two families of exceptions: the user's mistake and TestFlow's own fault. */
@NullMarked
package io.testflow.core.error;

import org.jspecify.annotations.NullMarked;
