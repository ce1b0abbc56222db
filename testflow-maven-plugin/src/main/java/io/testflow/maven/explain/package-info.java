/** What {@code testflow:explain} says: the plans that this build has made, and the test that the user asks about. */
@NullMarked
package io.testflow.maven.explain;

import org.jspecify.annotations.NullMarked;
