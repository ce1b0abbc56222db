/** What a test did. */
@NullMarked
package io.testflow.core.result;

import org.jspecify.annotations.NullMarked;
