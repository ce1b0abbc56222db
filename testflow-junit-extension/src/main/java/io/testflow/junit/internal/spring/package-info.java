/** What Spring asks the extension, in JVMs that have Spring. */
@NullMarked
package io.testflow.junit.internal.spring;

import org.jspecify.annotations.NullMarked;
