/** What the lifecycle participant adds to a module so that its test runs obey a plan. */
@NullMarked
package io.testflow.maven.wiring;

import org.jspecify.annotations.NullMarked;
