package io.testflow.benchmarks.environment;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The first answer that a test gets from a service: only then it is ready. */
final class Answer {

    private static final String PONG = "+PONG\r\n";

    private Answer() {}

    /** {@code SELECT 1} of a database. */
    static void ofDatabase(String url, @Nullable String user, @Nullable String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1")) {
            require(rows.next() && rows.getInt(1) == 1, url);
        }
    }

    /** {@code PING} of Redis. */
    static void ofRedis(String host, int port) throws IOException {
        try (Socket socket = new Socket(host, port)) {
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(PONG.length()), StandardCharsets.US_ASCII);
            require(answer.equals(PONG), host + ":" + port);
        }
    }

    /** A page of a web server. */
    static void ofWeb(String host, int port) throws IOException {
        URI page = URI.create("http://" + host + ":" + port + "/cgi-bin/environment");
        try (InputStream content = page.toURL().openStream()) {
            require(content.readAllBytes().length > 0, page.toString());
        }
    }

    private static void require(boolean right, String where) {
        if (!right) {
            throw new IllegalStateException(where + " does not answer as it should.");
        }
    }
}
