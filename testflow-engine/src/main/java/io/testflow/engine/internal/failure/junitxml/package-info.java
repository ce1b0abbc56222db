/** Reports of JUnit XML, as the runners of many languages write them, also where what they write is no good XML. */
@NullMarked
package io.testflow.engine.internal.failure.junitxml;

import org.jspecify.annotations.NullMarked;
