package io.testflow.core.internal.failure.normal;

import java.util.HashMap;
import java.util.Map;

/** The packages of a JVM that are nobody's project, by the longest prefix that is known. */
final class KnownPackages {

    private static final String PLATFORM = "java javax jdk sun com.sun scala kotlin groovy.lang org.codehaus.groovy";

    private static final String GLUE = """
            java.lang.reflect java.lang.invoke jdk.internal.reflect jdk.internal.vm jdk.proxy1 jdk.proxy2 jdk.proxy3 \
            com.sun.proxy sun.reflect java.lang.Thread java.util.concurrent java.security.AccessController \
            kotlin.coroutines kotlinx.coroutines reactor.core reactor.util io.reactivex net.bytebuddy net.sf.cglib \
            javassist org.springframework.aop org.springframework.cglib org.mockito.internal.creation \
            org.mockito.internal.handler org.codehaus.groovy.reflection org.codehaus.groovy.runtime groovy.lang.MetaClassImpl""";

    private static final String RUNNER = """
            org.junit junit org.testng org.apache.maven.surefire org.apache.maven.plugin.surefire org.gradle worker.org.gradle \
            com.intellij com.sun.tools.attach org.eclipse.jdt.internal io.kotest.engine org.spockframework.runtime io.cucumber \
            io.testflow.launcher io.testflow.junit org.springframework.test sbt org.scalatest""";

    private static final String CHECK = """
            org.junit.jupiter.api org.junit.Assert org.junit.internal.ArrayComparisonFailure org.junit.ComparisonFailure \
            junit.framework.Assert junit.framework.TestCase junit.framework.ComparisonFailure org.testng.Assert \
            org.testng.asserts org.opentest4j org.assertj org.hamcrest com.google.common.truth kotlin.test io.kotest.matchers \
            io.kotest.assertions io.restassured org.skyscreamer.jsonassert org.xmlunit org.springframework.test.util \
            org.springframework.test.web org.springframework.test.json org.spockframework.runtime.SpockRuntime net.javacrumbs \
            com.approvaltests org.approvaltests au.com.origin.snapshots org.scalatest.Assertions org.scalatest.matchers""";

    private static final String LIBRARY = """
            akka androidx brave cats ch.qos co.elastic com.amazonaws com.azure com.clickhouse com.datastax com.fasterxml com.github.benmanes \
            com.github.dockerjava com.github.tomakehurst com.google.api com.google.cloud com.google.common com.google.gson \
            com.google.inject com.google.protobuf com.ibm com.jayway com.jcraft com.microsoft com.mongodb com.mysql \
            com.nimbusds com.opentable com.rabbitmq com.squareup com.zaxxer dagger feign freemarker graphql io.confluent \
            io.dropwizard io.grpc io.jsonwebtoken io.lettuce io.micrometer io.micronaut io.netty io.opentelemetry io.quarkus \
            io.r2dbc io.smallrye io.swagger io.undertow io.vertx io.zonky jakarta kafka kong liquibase lombok net.datafaker \
            net.minidev net.sf okhttp3 okio oracle org.apache org.aspectj org.awaitility org.bouncycastle org.bson \
            org.dom4j org.eclipse.jetty org.eclipse.persistence org.elasticsearch org.flywaydb org.glassfish org.h2 \
            org.hibernate org.hsqldb org.jboss org.jetbrains org.jooq org.keycloak org.mapstruct org.mariadb org.mockito \
            org.modelmapper org.mybatis org.objectweb org.objenesis org.openqa org.postgresql org.quartz org.reactivestreams \
            org.redisson org.slf4j org.springframework org.sqlite org.testcontainers org.thymeleaf org.wildfly org.xml org.xnio \
            org.yaml play reactor redis retrofit2 rx software.amazon springfox wiremock zio org.powermock org.easymock \
            org.wiremock org.mockserver com.couchbase org.opensearch org.neo4j io.ktor io.mockk org.snakeyaml org.eclipse.jgit""";

    private static final Map<String, Origin> ORIGINS = origins();

    private KnownPackages() {}

    /** Whose code a class is, as its package tells. */
    static Origin origin(String className) {
        for (int end = className.length(); end > 0; end = className.lastIndexOf('.', end - 1)) {
            Origin origin = ORIGINS.get(className.substring(0, end));
            if (origin != null) {
                return origin;
            }
        }
        return Origin.APPLICATION;
    }

    private static Map<String, Origin> origins() {
        Map<String, Origin> origins = new HashMap<>();
        put(origins, LIBRARY, Origin.LIBRARY);
        put(origins, PLATFORM, Origin.PLATFORM);
        put(origins, RUNNER, Origin.RUNNER);
        put(origins, GLUE, Origin.GLUE);
        put(origins, CHECK, Origin.CHECK);
        return Map.copyOf(origins);
    }

    private static void put(Map<String, Origin> origins, String packages, Origin origin) {
        for (String each : packages.split(" ", -1)) {
            origins.put(each, origin);
        }
    }
}
