/** Who made the changes for which tests run. */
@NullMarked
package io.testflow.engine.internal.history;

import org.jspecify.annotations.NullMarked;
