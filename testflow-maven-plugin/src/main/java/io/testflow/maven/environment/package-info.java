/** Environments for people to work with by hand. */
@NullMarked
package io.testflow.maven.environment;

import org.jspecify.annotations.NullMarked;
