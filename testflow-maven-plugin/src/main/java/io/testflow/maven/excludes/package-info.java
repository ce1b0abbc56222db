/** The list of classes that Surefire leaves out, in Surefire's own words. */
@NullMarked
package io.testflow.maven.excludes;

import org.jspecify.annotations.NullMarked;
