/** How Surefire and Failsafe are configured in a module, read and changed through their documented parameters. */
@NullMarked
package io.testflow.maven.surefire;

import org.jspecify.annotations.NullMarked;
