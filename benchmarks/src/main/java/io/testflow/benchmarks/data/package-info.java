/** How fast test data is made, written and loaded, against Datafaker. */
@NullMarked
package io.testflow.benchmarks.data;

import org.jspecify.annotations.NullMarked;
