/** All that is found about the clusters of a build: suspects, verdict, owner. */
@NullMarked
package io.testflow.engine.internal.failure.finding;

import org.jspecify.annotations.NullMarked;
