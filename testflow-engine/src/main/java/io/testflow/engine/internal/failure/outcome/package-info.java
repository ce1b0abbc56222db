/** What TestFlow's own test runs say of failed tests. */
@NullMarked
package io.testflow.engine.internal.failure.outcome;

import org.jspecify.annotations.NullMarked;
