/** Watches what tests use of the world around their code, at hooks in the JDK. */
@NullMarked
package io.testflow.agent.outside;

import org.jspecify.annotations.NullMarked;
