/** Values in the forms that databases take them in. */
@NullMarked
package io.testflow.data.internal.value;

import org.jspecify.annotations.NullMarked;
