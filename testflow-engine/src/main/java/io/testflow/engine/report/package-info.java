/** What a build's tests did: read once the build has ended, for whoever shows it. */
@NullMarked
package io.testflow.engine.report;

import org.jspecify.annotations.NullMarked;
