/** Failed tests, and what an analysis says of them: the kind, what is the same, who caused it, who should look. */
@NullMarked
package io.testflow.core.failure;

import org.jspecify.annotations.NullMarked;
