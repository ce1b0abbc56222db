/** What a build says of its tests: while they run, and when all of it has ended. */
@NullMarked
package io.testflow.maven.report;

import org.jspecify.annotations.NullMarked;
