/** The rules of the house, checked on the compiled classes and the sources of all modules. */
@NullMarked
package io.testflow.architecture;

import org.jspecify.annotations.NullMarked;
