/** Faults that the rules of the architecture must find. */
@NullMarked
package io.testflow.junit.internal.spring.planted;

import org.jspecify.annotations.NullMarked;
