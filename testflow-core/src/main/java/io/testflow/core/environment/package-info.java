/** What a test needs around it: environments, their services, and where these can be reached. */
@NullMarked
package io.testflow.core.environment;

import org.jspecify.annotations.NullMarked;
