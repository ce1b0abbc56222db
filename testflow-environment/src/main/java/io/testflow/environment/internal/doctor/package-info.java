/** What services can be had on this machine, and why others cannot. */
@NullMarked
package io.testflow.environment.internal.doctor;

import org.jspecify.annotations.NullMarked;
