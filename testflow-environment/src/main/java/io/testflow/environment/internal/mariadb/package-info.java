/** MariaDB from the binaries on the class path, and databases of its own for each test. */
@NullMarked
package io.testflow.environment.internal.mariadb;

import org.jspecify.annotations.NullMarked;
