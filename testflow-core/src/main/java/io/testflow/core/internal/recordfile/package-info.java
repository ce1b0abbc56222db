/** Lines of escaped fields, the one syntax of all files that TestFlow's processes hand each other. */
@NullMarked
package io.testflow.core.internal.recordfile;

import org.jspecify.annotations.NullMarked;
