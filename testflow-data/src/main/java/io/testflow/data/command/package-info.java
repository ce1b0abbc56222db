/** What a build tool asks a JVM to do with test data that has the class path of the tests. */
@NullMarked
package io.testflow.data.command;

import org.jspecify.annotations.NullMarked;
