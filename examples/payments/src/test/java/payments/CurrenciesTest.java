package payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.testflow.core.environment.Endpoint;
import io.testflow.junit.TestFlowEnvironment;
import io.testflow.junit.TestFlowService;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Counts from nothing, whatever other classes have paid: its database and its counters are its own. */
@TestFlowEnvironment("payments")
class CurrenciesTest {

    @Test
    void currencies_are_counted_on_their_own(
            @TestFlowService("payment-db") Endpoint database, @TestFlowService("counters") URI counters) throws Exception {
        PaymentService.Payments payments = new PaymentService.Payments(
                database.property(Endpoint.JDBC_URL),
                database.property(Endpoint.USERNAME),
                database.property(Endpoint.PASSWORD),
                counters);

        payments.take("EUR", 1);
        payments.take("SEK", 2);

        assertEquals(1, payments.taken("EUR"));
        assertEquals(1, payments.taken("SEK"));
        assertEquals(0, payments.taken("USD"));
    }
}
