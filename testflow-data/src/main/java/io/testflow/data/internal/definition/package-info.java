/** Which values a column takes, in the words of testflow.yml. */
@NullMarked
package io.testflow.data.internal.definition;

import org.jspecify.annotations.NullMarked;
