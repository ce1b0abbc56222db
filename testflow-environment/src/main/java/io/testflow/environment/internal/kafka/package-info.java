/** Kafka of one node, and topics of its own for each test. */
@NullMarked
package io.testflow.environment.internal.kafka;

import org.jspecify.annotations.NullMarked;
