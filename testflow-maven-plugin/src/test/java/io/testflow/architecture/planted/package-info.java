/** Faults that the rules must find; each breaks one rule. */
@NullMarked
package io.testflow.architecture.planted;

import org.jspecify.annotations.NullMarked;
