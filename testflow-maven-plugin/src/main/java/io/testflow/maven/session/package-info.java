/** What the goals of one Maven session share; nothing outlives the session. */
@NullMarked
package io.testflow.maven.session;

import org.jspecify.annotations.NullMarked;
