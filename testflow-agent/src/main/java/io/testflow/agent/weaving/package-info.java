/** Puts probes into classes while they are loaded. */
@NullMarked
package io.testflow.agent.weaving;

import org.jspecify.annotations.NullMarked;
