package payments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import redis.clients.jedis.Jedis;

/** Takes payments: {@code POST /payments/EUR/1250} stores one, {@code GET /payments/EUR} says how many there were. */
public final class PaymentService {

    private final Payments payments;

    PaymentService(Payments payments) {
        this.payments = payments;
    }

    public static void main(String... words) throws IOException {
        PaymentService service = new PaymentService(new Payments(
                System.getenv("DATABASE_URL"),
                System.getenv("DATABASE_USER"),
                System.getenv("DATABASE_PASSWORD"),
                URI.create(System.getenv("REDIS_URL"))));
        HttpServer server = HttpServer.create(new InetSocketAddress(Integer.parseInt(words[0])), 0);
        server.createContext("/health", exchange -> answer(exchange, 200, "well"));
        server.createContext("/payments/", service::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String[] parts = exchange.getRequestURI().getPath().split("/");
        try {
            if (exchange.getRequestMethod().equals("POST")) {
                payments.take(parts[2], Long.parseLong(parts[3]));
            }
            answer(exchange, 200, String.valueOf(payments.taken(parts[2])));
        } catch (SQLException e) {
            answer(exchange, 422, e.getMessage());
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Payments in a database, and their number by currency in Redis. */
    record Payments(String url, String user, String password, URI redis) {

        void take(String currency, long cents) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    PreparedStatement insert =
                            connection.prepareStatement("insert into payment (currency, cents) values (?, ?)")) {
                insert.setString(1, currency);
                insert.setLong(2, cents);
                insert.executeUpdate();
            }
            try (Jedis jedis = new Jedis(redis)) {
                jedis.incr("payments:" + currency);
            }
        }

        long taken(String currency) {
            try (Jedis jedis = new Jedis(redis)) {
                String number = jedis.get("payments:" + currency);
                return number == null ? 0 : Long.parseLong(number);
            }
        }
    }
}
