/** Fingerprints of what tests use beside code: files, resources, settings. */
@NullMarked
package io.testflow.engine.internal.surroundings;

import org.jspecify.annotations.NullMarked;
