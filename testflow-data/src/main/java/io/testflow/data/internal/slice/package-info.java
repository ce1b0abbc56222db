/** Takes related rows out of a database, and puts other values in the place of some. */
@NullMarked
package io.testflow.data.internal.slice;

import org.jspecify.annotations.NullMarked;
