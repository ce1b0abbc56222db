package org.northwind.desk;

import org.junit.Test;

public class NightBatchTest {

    // cause: jvm-crash / batch-calls-system-exit
    @Test
    public void the_night_is_short() {
        System.out.println("0 invoices open, nothing to do");
        InvoiceBatchTest.exit(0);
    }
}
