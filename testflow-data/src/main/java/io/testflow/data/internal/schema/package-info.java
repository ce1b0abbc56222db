/** What a database is made of: tables, columns, keys and what they refer to. */
@NullMarked
package io.testflow.data.internal.schema;

import org.jspecify.annotations.NullMarked;
