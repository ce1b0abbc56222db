/** The format of the result file. */
@NullMarked
package io.testflow.core.internal.resultfile;

import org.jspecify.annotations.NullMarked;
