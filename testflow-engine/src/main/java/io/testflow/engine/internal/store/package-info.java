/** Where snapshots are kept: a directory, a git ref, a PostgreSQL database. */
@NullMarked
package io.testflow.engine.internal.store;

import org.jspecify.annotations.NullMarked;
