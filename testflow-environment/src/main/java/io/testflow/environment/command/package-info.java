/** What a build tool asks a JVM to do that has the class path of the tests. */
@NullMarked
package io.testflow.environment.command;

import org.jspecify.annotations.NullMarked;
