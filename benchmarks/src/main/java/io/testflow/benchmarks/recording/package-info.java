/** What recording adds to runs of all tests. */
@NullMarked
package io.testflow.benchmarks.recording;

import org.jspecify.annotations.NullMarked;
