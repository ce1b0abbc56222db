/** Reads projects and changes out of raw poms, for a program without Maven. */
@NullMarked
package io.testflow.engine.internal.pom;

import org.jspecify.annotations.NullMarked;
