/** Sees a changed pom as what it does: compares the effective models of a module, as they were and as they are. */
@NullMarked
package io.testflow.maven.effective;

import org.jspecify.annotations.NullMarked;
