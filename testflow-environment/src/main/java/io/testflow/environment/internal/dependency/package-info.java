/** What users have to add themselves. */
@NullMarked
package io.testflow.environment.internal.dependency;

import org.jspecify.annotations.NullMarked;
