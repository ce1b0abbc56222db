/** Sets of small numbers that stand for something else, joined a word at a time. */
@NullMarked
package io.testflow.core.internal.numbers;

import org.jspecify.annotations.NullMarked;
