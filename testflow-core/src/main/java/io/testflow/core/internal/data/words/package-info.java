/** The words of a language. */
@NullMarked
package io.testflow.core.internal.data.words;

import org.jspecify.annotations.NullMarked;
