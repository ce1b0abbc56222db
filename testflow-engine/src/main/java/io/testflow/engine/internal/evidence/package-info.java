/** What tests used, as it was recorded, joined with what the compiled code says of it. */
@NullMarked
package io.testflow.engine.internal.evidence;

import org.jspecify.annotations.NullMarked;
