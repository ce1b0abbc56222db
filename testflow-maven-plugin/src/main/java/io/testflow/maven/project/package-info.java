/** Maven's projects as the engine sees them; no type of Maven goes further than this. */
@NullMarked
package io.testflow.maven.project;

import org.jspecify.annotations.NullMarked;
