/** Who should look at a failure: teams of categories, owners of code, authors of changes. */
@NullMarked
package io.testflow.engine.internal.failure.owner;

import org.jspecify.annotations.NullMarked;
