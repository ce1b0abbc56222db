/** Test data: what a scenario needs, and the rows that are made of it. */
@NullMarked
package io.testflow.core.data;

import org.jspecify.annotations.NullMarked;
