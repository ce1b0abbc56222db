package io.testflow.benchmarks.environment;

import io.testflow.core.environment.Endpoint;
import io.testflow.core.environment.Environment;
import io.testflow.core.environment.Isolation;
import io.testflow.core.environment.Service;
import io.testflow.environment.Environments;
import io.testflow.environment.RunningEnvironment;
import io.testflow.environment.SharedEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Takes databases of one server: of TestFlow one straight after the other, of TestFlow with pauses between them, and new ones
 * by a script. Arguments: the directory of the script, and how many turns.
 */
public final class DatabaseTurns {

    static final String SCRIPT = "accounts.sql";
    static final int IN_A_TURN = 5;
    static final int PAUSE_MILLIS = 300;

    private static final String DATABASE = "database";

    private final SharedEnvironment shared;
    private final String script;

    private DatabaseTurns(SharedEnvironment shared, String script) {
        this.shared = shared;
        this.script = script;
    }

    /** Prints {@code next}, {@code prepared} and {@code script}, each for each database, in microseconds. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        Environment environment = Environment.named("benchmark")
                .service(DATABASE, Service.postgres("18").init(SCRIPT))
                .isolation(Isolation.CLASS);
        Environments environments = Environments.discovered(directory, DatabaseTurns.class.getClassLoader());
        try (SharedEnvironment shared = environments.share(environment)) {
            DatabaseTurns turns = new DatabaseTurns(shared, Files.readString(directory.resolve(SCRIPT)));
            for (int turn = 0; turn < Integer.parseInt(arguments[1]); turn++) {
                turns.take();
            }
        }
    }

    private void take() throws InterruptedException, SQLException {
        // What is ready already tells nothing of how long it takes to make one.
        shared.lease().close();
        for (int i = 0; i < IN_A_TURN; i++) {
            lease("next");
        }
        for (int i = 0; i < IN_A_TURN; i++) {
            Thread.sleep(PAUSE_MILLIS);
            lease("prepared");
        }
        Thread.sleep(PAUSE_MILLIS);
        try (RunningEnvironment running = shared.lease()) {
            requireRows(running.endpoint(DATABASE).property(Endpoint.JDBC_URL));
            Thread.sleep(PAUSE_MILLIS);
            for (int i = 0; i < IN_A_TURN; i++) {
                byScript(running.endpoint(DATABASE));
            }
        }
    }

    private void lease(String name) {
        Stopwatch watch = new Stopwatch();
        RunningEnvironment running = shared.lease();
        running.close();
        watch.print(name);
    }

    private void byScript(Endpoint server) throws SQLException {
        String url = "jdbc:postgresql://" + server.host() + ":" + server.port() + "/";
        try (Connection connection = connect(url + "template1");
                Statement statement = connection.createStatement()) {
            Stopwatch watch = new Stopwatch();
            statement.execute("CREATE DATABASE by_script TEMPLATE template0");
            try (Connection own = connect(url + "by_script");
                    Statement all = own.createStatement()) {
                all.execute(script);
            }
            watch.print("script");
            requireRows(url + "by_script");
            statement.execute("DROP DATABASE by_script");
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "");
    }

    private static void requireRows(String url) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(DatabaseScript.count())) {
            if (!rows.next() || rows.getInt(1) != DatabaseScript.TABLES * DatabaseScript.ROWS_OF_EACH) {
                throw new IllegalStateException("The database has other rows than its script gives.");
            }
        }
    }
}
