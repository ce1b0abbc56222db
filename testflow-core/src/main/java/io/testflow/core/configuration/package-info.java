/** The settings of testflow.yml. */
@NullMarked
package io.testflow.core.configuration;

import org.jspecify.annotations.NullMarked;
