/** Programs that come in libraries of the user, and run as processes of their own. */
@NullMarked
package io.testflow.environment.internal.program;

import org.jspecify.annotations.NullMarked;
