/** Reading jars as this JDK reads them. */
@NullMarked
package io.testflow.engine.internal.jar;

import org.jspecify.annotations.NullMarked;
