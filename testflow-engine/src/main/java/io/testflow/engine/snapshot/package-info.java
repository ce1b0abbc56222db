/** What a user can do with the snapshots of a checkout. */
@NullMarked
package io.testflow.engine.snapshot;

import org.jspecify.annotations.NullMarked;
