/** From a Maven module to the plan of each of its test runs, and to what Surefire needs to obey it. */
@NullMarked
package io.testflow.maven.planning;

import org.jspecify.annotations.NullMarked;
