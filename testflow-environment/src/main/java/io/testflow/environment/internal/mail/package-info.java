/** GreenMail, for mail that tests send and read. */
@NullMarked
package io.testflow.environment.internal.mail;

import org.jspecify.annotations.NullMarked;
