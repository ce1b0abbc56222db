/** What measures TestFlow; the entry point of each benchmark. */
@NullMarked
package io.testflow.benchmarks;

import org.jspecify.annotations.NullMarked;
