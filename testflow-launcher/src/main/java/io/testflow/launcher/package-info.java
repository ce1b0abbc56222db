/** JUnit Platform side of TestFlow: obeys the plan and records the results inside the test JVM. */
@NullMarked
package io.testflow.launcher;

import org.jspecify.annotations.NullMarked;
