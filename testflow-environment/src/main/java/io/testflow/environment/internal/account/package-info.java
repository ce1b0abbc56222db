/** Who servers run as that refuse to run as root. */
@NullMarked
package io.testflow.environment.internal.account;

import org.jspecify.annotations.NullMarked;
