/** The build side of TestFlow: plans the tests of a project, with no build tool in sight. */
@NullMarked
package io.testflow.engine;

import org.jspecify.annotations.NullMarked;
