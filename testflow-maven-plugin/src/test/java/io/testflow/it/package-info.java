/** What the scripts of the scenarios in {@code src/it} share. */
@NullMarked
package io.testflow.it;

import org.jspecify.annotations.NullMarked;
