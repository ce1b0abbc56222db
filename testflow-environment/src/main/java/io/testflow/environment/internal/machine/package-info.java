/** What the machine has: its memory, and places for files in it. */
@NullMarked
package io.testflow.environment.internal.machine;

import org.jspecify.annotations.NullMarked;
