/** Which table is loaded before which. */
@NullMarked
package io.testflow.data.internal.order;

import org.jspecify.annotations.NullMarked;
