/** What TestFlow adds to a build in which it leaves nothing out. */
@NullMarked
package io.testflow.benchmarks.overhead;

import org.jspecify.annotations.NullMarked;
