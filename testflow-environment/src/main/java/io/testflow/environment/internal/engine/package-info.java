/** The API of a Docker engine, as far as it takes no library: to know of containers in JVMs that have none, and to remove them. */
@NullMarked
package io.testflow.environment.internal.engine;

import org.jspecify.annotations.NullMarked;
