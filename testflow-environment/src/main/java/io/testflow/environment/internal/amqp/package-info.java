/** Qpid, a broker of AMQP 0-9-1 that clients of RabbitMQ talk to, and virtual hosts of its own for each test. */
@NullMarked
package io.testflow.environment.internal.amqp;

import org.jspecify.annotations.NullMarked;
