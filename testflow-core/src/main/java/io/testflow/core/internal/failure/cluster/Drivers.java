package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.NormalFrame;
import io.testflow.core.internal.failure.normal.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Libraries that talk to one kind of service each, so that they name it where the message does not. */
final class Drivers {

    private static final List<String> PACKAGES = Arrays.asList("""
            org.postgresql. com.mysql. org.mariadb. oracle. com.microsoft.sqlserver. com.ibm.db2. org.h2. org.hsqldb. org.sqlite. \
            com.mongodb. io.lettuce. redis.clients. org.redisson. org.apache.kafka. com.rabbitmq. org.apache.activemq. \
            org.apache.pulsar. com.datastax. com.couchbase. org.neo4j. org.elasticsearch. co.elastic. org.opensearch. \
            software.amazon.awssdk. com.amazonaws. com.azure. com.google.cloud. org.testcontainers. com.github.dockerjava.""".split(" ", -1));

    private Drivers() {}

    /** The driver nearest to the innermost cause, whose exceptions may come without a stack. */
    static Optional<String> of(Chain chain) {
        return chain.outward()
                .flatMap(thrown -> Stream.concat(
                        thrown.frames().stream()
                                .filter(frame -> frame.origin() == Origin.LIBRARY)
                                .map(NormalFrame::owner),
                        Stream.of(thrown.type())))
                .flatMap(name -> PACKAGES.stream().filter(name::startsWith))
                .findFirst();
    }
}
