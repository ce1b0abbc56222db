/** Says why each test runs or is left out, for a person and for a program. */
@NullMarked
package io.testflow.engine.explain;

import org.jspecify.annotations.NullMarked;
