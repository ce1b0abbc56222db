/** The goals: Maven's parameters in, one call, log lines or an exception out. */
@NullMarked
package io.testflow.maven.goal;

import org.jspecify.annotations.NullMarked;
