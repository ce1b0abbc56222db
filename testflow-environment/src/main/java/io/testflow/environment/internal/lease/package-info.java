/** Who holds the services of this machine, so that those whose holder was killed can be found. */
@NullMarked
package io.testflow.environment.internal.lease;

import org.jspecify.annotations.NullMarked;
