/** Tells what a changed file is: source, resource, build file, documentation, or something that nobody knows. */
@NullMarked
package io.testflow.engine.internal.changedfile;

import org.jspecify.annotations.NullMarked;
