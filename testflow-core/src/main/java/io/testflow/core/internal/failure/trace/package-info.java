/** Stack traces of several languages as frames and causes. */
@NullMarked
package io.testflow.core.internal.failure.trace;

import org.jspecify.annotations.NullMarked;
