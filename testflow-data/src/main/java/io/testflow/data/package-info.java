/** Puts data sets into databases, takes them away again, and reads what a database is made of. */
@NullMarked
package io.testflow.data;

import org.jspecify.annotations.NullMarked;
