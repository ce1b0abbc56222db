/** The format of the plan file. */
@NullMarked
package io.testflow.core.internal.planfile;

import org.jspecify.annotations.NullMarked;
