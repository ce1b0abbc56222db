/** What environments cost, against what gives the same services without TestFlow. */
@NullMarked
package io.testflow.benchmarks.environment;

import org.jspecify.annotations.NullMarked;
