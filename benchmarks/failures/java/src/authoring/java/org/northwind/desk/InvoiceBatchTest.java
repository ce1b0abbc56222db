package org.northwind.desk;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class InvoiceBatchTest {

    static int exit(int open) {
        if (open == 0) {
            System.exit(3);
        }
        return open;
    }

    // cause: jvm-crash / batch-calls-system-exit
    @Test
    public void a_batch_of_invoices_ends() {
        System.out.println("0 invoices open, nothing to do");
        assertEquals(1, exit(0));
    }
}
