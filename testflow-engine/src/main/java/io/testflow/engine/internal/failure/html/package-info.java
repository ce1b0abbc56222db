/** The report of failures as one HTML file that needs nothing beside it. */
@NullMarked
package io.testflow.engine.internal.failure.html;

import org.jspecify.annotations.NullMarked;
