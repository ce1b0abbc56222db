/** Services whose users can each have a part that no other sees. */
@NullMarked
package io.testflow.environment.internal.division;

import org.jspecify.annotations.NullMarked;
