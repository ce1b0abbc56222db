/** Plans tests by the records of what they used when they last passed, and brings these records up to date. */
@NullMarked
package io.testflow.engine.internal.records;

import org.jspecify.annotations.NullMarked;
