/** Databases by JDBC, whose drivers are the user's to add. */
@NullMarked
package io.testflow.environment.internal.jdbc;

import org.jspecify.annotations.NullMarked;
