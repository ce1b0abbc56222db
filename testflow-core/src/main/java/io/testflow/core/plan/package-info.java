/** What is to run and why. */
@NullMarked
package io.testflow.core.plan;

import org.jspecify.annotations.NullMarked;
