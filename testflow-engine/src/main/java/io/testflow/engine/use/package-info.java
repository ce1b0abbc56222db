/** What tests used when they last passed, as their records tell. */
@NullMarked
package io.testflow.engine.use;

import org.jspecify.annotations.NullMarked;
