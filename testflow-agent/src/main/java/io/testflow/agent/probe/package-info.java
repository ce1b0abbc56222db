/** What woven code, and the launcher's listener, call: the only classes of the agent that others know by name. */
@NullMarked
package io.testflow.agent.probe;

import org.jspecify.annotations.NullMarked;
