/** What needs PostgreSQL's own driver. */
@NullMarked
package io.testflow.data.internal.postgres;

import org.jspecify.annotations.NullMarked;
