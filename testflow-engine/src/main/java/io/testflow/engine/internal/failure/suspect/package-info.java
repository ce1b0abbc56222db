/** What may have caused a failure, by what tests used, by stacks and by changes. */
@NullMarked
package io.testflow.engine.internal.failure.suspect;

import org.jspecify.annotations.NullMarked;
