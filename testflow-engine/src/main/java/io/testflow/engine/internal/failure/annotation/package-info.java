/** The report of failures as workflow commands of GitHub. */
@NullMarked
package io.testflow.engine.internal.failure.annotation;

import org.jspecify.annotations.NullMarked;
