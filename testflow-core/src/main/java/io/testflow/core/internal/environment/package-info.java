/** What follows from the definition of an environment alone: placeholders, order, and what cannot be right. */
@NullMarked
package io.testflow.core.internal.environment;

import org.jspecify.annotations.NullMarked;
