/** Ports of this machine that services may listen on. */
@NullMarked
package io.testflow.environment.internal.port;

import org.jspecify.annotations.NullMarked;
