/** PostgreSQL from the binaries that Maven Central has, on this machine. */
@NullMarked
package io.testflow.environment.internal.postgres;

import org.jspecify.annotations.NullMarked;
