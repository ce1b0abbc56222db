/** Files that keep what is found out again where they are missing: complete or refused, with each string once. */
@NullMarked
package io.testflow.engine.internal.cachefile;

import org.jspecify.annotations.NullMarked;
