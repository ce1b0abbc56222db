/** Compares sources as syntax trees and looks up identifiers in them. */
@NullMarked
package io.testflow.engine.internal.source;

import org.jspecify.annotations.NullMarked;
