/** Expressions of Datafaker, a library that is the user's to add. */
@NullMarked
package io.testflow.core.internal.data.faker;

import org.jspecify.annotations.NullMarked;
