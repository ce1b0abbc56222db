/** What failed in a build, from the reports of its runs to whoever looks at it. */
@NullMarked
package io.testflow.maven.failure;

import org.jspecify.annotations.NullMarked;
