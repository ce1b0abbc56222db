/** From changed files and compiled classes to the plan of a module. */
@NullMarked
package io.testflow.engine.internal.planning;

import org.jspecify.annotations.NullMarked;
