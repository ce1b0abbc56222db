/** The annotations that a test declares for TestFlow. */
@NullMarked
package io.testflow.junit;

import org.jspecify.annotations.NullMarked;
