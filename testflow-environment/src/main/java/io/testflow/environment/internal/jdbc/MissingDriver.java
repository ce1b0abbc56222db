package io.testflow.environment.internal.jdbc;

import io.testflow.core.error.UsageException;
import io.testflow.environment.internal.dependency.Dependency;
import java.util.Map;
import java.util.Optional;

/** Says what to add where no driver takes a URL. */
final class MissingDriver {

    /** The drivers of databases, by what their URLs begin with. */
    private static final Map<String, String> DRIVERS = Map.of(
            "jdbc:postgresql:", "org.postgresql:postgresql:42.7.14",
            "jdbc:mariadb:", "org.mariadb.jdbc:mariadb-java-client:4.0.0",
            "jdbc:mysql:", "com.mysql:mysql-connector-j:9.7.0");

    private MissingDriver() {}

    static UsageException of(String service, String url, Exception cause) {
        Optional<String> driver = DRIVERS.entrySet().stream()
                .filter(entry -> url.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        String cure = driver.map(coordinates -> " Add it to the pom:\n" + Dependency.of(coordinates))
                .orElse(" Add its driver to the test dependencies.");
        return new UsageException(
                "No JDBC driver on the class path takes the URL of the service `" + service + "`." + cure, cause);
    }
}
