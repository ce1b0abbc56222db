package payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.testflow.junit.TestFlowEnvironment;
import io.testflow.junit.TestFlowService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@TestFlowEnvironment("payments")
class PaymentServiceTest {

    @TestFlowService("payment-db")
    DataSource database;

    @TestFlowService("payment-service")
    URI service;

    @Test
    void a_payment_is_stored_and_counted() throws Exception {
        assertEquals("1", post("EUR/1250").body());
        assertEquals("2", post("EUR/99").body());

        assertEquals("1349", query("select sum(cents) from payment where currency = 'EUR'"));
    }

    @Test
    void nobody_pays_nothing() throws Exception {
        assertEquals(422, post("USD/0").statusCode());

        assertEquals("0", query("select count(*) from payment where currency = 'USD'"));
    }

    private HttpResponse<String> post(String payment) throws Exception {
        URI address = service.resolve("/payments/" + payment);
        HttpRequest request =
                HttpRequest.newBuilder(address).POST(BodyPublishers.noBody()).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private String query(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
