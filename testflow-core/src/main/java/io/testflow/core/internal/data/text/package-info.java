/** Texts that can be counted: words, what is put together of them, what a pattern allows. */
@NullMarked
package io.testflow.core.internal.data.text;

import org.jspecify.annotations.NullMarked;
