/** All that runs without Docker from libraries of the user, as one provider. */
@NullMarked
package io.testflow.environment.internal.embedded;

import org.jspecify.annotations.NullMarked;
