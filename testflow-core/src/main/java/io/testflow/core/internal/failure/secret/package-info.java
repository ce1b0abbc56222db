/** Passwords, tokens and keys in texts, which no report repeats. */
@NullMarked
package io.testflow.core.internal.failure.secret;

import org.jspecify.annotations.NullMarked;
