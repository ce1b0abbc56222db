/** What is planned for: a project, its modules, its files. */
@NullMarked
package io.testflow.engine.project;

import org.jspecify.annotations.NullMarked;
