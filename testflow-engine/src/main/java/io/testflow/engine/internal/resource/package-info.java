/** Resources: which of them configure everything, and who reads the others. */
@NullMarked
package io.testflow.engine.internal.resource;

import org.jspecify.annotations.NullMarked;
