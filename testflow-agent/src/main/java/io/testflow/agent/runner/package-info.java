/** Watches the runners of JUnit 4, which tell nobody when they begin with a test class before they run code of it. */
@NullMarked
package io.testflow.agent.runner;

import org.jspecify.annotations.NullMarked;
