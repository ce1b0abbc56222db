/** Services that are made up, for tests of definitions and of what tests do when a service fails. */
@NullMarked
package io.testflow.environment.memory;

import org.jspecify.annotations.NullMarked;
