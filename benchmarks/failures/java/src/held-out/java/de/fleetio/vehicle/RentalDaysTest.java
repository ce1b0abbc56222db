package de.fleetio.vehicle;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class RentalDaysTest {

    @Parameterized.Parameters(name = "{0} hours")
    public static List<Object[]> parameters() {
        return List.of(new Object[] {48, 2}, new Object[] {72, 3}, new Object[] {240, 10}, new Object[] {24, 1}, new Object[] {2400, 100});
    }

    @Parameterized.Parameter(0)
    public int hours;

    @Parameterized.Parameter(1)
    public int days;

    // cause: assertion / day-has-23-hours
    @Test
    public void days_of_a_rental() {
        assertEquals("days of " + hours + " hours", days, Vehicle.days(hours));
    }
}
