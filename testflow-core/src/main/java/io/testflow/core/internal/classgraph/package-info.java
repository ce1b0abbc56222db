/** What each class names, and so can reach: read from its bytecode alone. */
@NullMarked
package io.testflow.core.internal.classgraph;

import org.jspecify.annotations.NullMarked;
