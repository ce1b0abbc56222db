/** The lifecycle participant: the door through which Maven calls TestFlow before and after a build. */
@NullMarked
package io.testflow.maven.extension;

import org.jspecify.annotations.NullMarked;
