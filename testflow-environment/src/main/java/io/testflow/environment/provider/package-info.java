/** What somebody implements who can start services; found by {@link java.util.ServiceLoader}. */
@NullMarked
package io.testflow.environment.provider;

import org.jspecify.annotations.NullMarked;
