/** Says which module of a project a file of the checkout belongs to. */
@NullMarked
package io.testflow.engine.internal.modules;

import org.jspecify.annotations.NullMarked;
