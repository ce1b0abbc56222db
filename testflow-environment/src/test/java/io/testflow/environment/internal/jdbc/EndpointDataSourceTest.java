package io.testflow.environment.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.error.UsageException;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class EndpointDataSourceTest {

    private final Endpoint endpoint = Endpoint.at("db", "localhost", 1);

    @Test
    void a_missing_driver_is_answered_with_the_dependency_to_add() throws Exception {
        String url = "jdbc:mariadb://localhost:1/x";
        DataSource source = EndpointDataSource.of(endpoint.with("jdbcUrl", url));
        Driver driver = DriverManager.getDriver(url);
        DriverManager.deregisterDriver(driver);
        try {
            assertThatThrownBy(source::getConnection)
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("takes the URL of the service `db`. Add it to the pom:")
                    .hasMessageContaining("<artifactId>mariadb-java-client</artifactId>");
        } finally {
            DriverManager.registerDriver(driver);
        }
        DataSource mysql = EndpointDataSource.of(endpoint.with("jdbcUrl", "jdbc:mysql://localhost:1/x"));
        assertThatThrownBy(mysql::getConnection).hasMessageContaining("<artifactId>mysql-connector-j</artifactId>");
        DataSource unknown = EndpointDataSource.of(endpoint.with("jdbcUrl", "jdbc:nobody:x"));
        assertThatThrownBy(unknown::getConnection).hasMessageEndingWith("Add its driver to the test dependencies.");
    }

    @Test
    void what_is_no_database_has_no_connections() {
        assertThatThrownBy(() -> EndpointDataSource.of(endpoint))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("has no property `jdbcUrl`");
    }

    @Test
    void is_itself_and_nothing_else() throws Exception {
        EndpointDataSource source = EndpointDataSource.of(endpoint.with("jdbcUrl", "jdbc:nobody:x"));

        assertThat(source.unwrap(DataSource.class)).isSameAs(source);
        assertThatThrownBy(() -> source.unwrap(String.class)).isInstanceOf(SQLException.class);
    }
}
