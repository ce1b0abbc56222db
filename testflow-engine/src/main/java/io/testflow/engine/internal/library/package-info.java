/** Classes of libraries, each compared as a whole: what is known of a jar is kept as long as nobody writes it. */
@NullMarked
package io.testflow.engine.internal.library;

import org.jspecify.annotations.NullMarked;
