/** Faults that the rules of the architecture must find. */
@NullMarked
package io.testflow.data.planted;

import org.jspecify.annotations.NullMarked;
