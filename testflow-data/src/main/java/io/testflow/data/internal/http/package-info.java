/** Services that take data over HTTP. */
@NullMarked
package io.testflow.data.internal.http;

import org.jspecify.annotations.NullMarked;
