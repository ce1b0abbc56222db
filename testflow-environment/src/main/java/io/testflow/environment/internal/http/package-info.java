/** WireMock, for what tests call by HTTP and has to answer as they say. */
@NullMarked
package io.testflow.environment.internal.http;

import org.jspecify.annotations.NullMarked;
