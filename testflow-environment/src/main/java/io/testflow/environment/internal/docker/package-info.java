/** Services as containers of a Docker engine, which Testcontainers finds. */
@NullMarked
package io.testflow.environment.internal.docker;

import org.jspecify.annotations.NullMarked;
