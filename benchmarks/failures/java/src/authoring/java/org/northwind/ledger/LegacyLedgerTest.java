package org.northwind.ledger;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.Test;

public class LegacyLedgerTest {

    private final Map<String, Long> balances = new TreeMap<>();

    @Before
    public void book() {
        balances.put("cash", 1_000L);
        balances.put("bank", -250L);
    }

    // cause: assertion / accounts-in-order-of-name
    @Test
    public void accounts_are_in_order_of_booking() {
        assertArrayEquals(new Object[] {"cash", "bank"}, balances.keySet().toArray());
    }

    // cause: assertion / ledger-is-out-of-balance
    @Test
    public void balances_sum_up_to_zero() {
        assertEquals(0, balances.values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    public void no_account_is_overdrawn_by_more_than_the_other_has() {
        assertTrue("out of balance", balances.get("cash") == -balances.get("bank"));
    }

    // cause: assertion / no-tax-account
    @Test
    public void there_is_an_account_for_taxes() {
        assertNotNull("tax", balances.get("tax"));
    }

    // cause: null-dereference / no-account-of-the-target
    @Test
    public void moves_money() {
        balances.put("cash", balances.get("cash") - 10);
        balances.put("till", balances.get("till") + 10);
    }

    @Test(expected = IllegalStateException.class)
    public void refuses_to_move_too_much() {
        long after = balances.get("till") - 5_000;
        assertTrue(after < 0);
    }
}
