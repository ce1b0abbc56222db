package de.fleetio.vehicle;

import static org.hamcrest.CoreMatchers.equalTo;
import static org.hamcrest.CoreMatchers.everyItem;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.Test;

public class VehicleTest {

    private final Vehicle vehicle = new Vehicle("GZ 123", 88_000);

    // cause: assertion / plates-are-not-normalised
    @Test
    public void plate_has_a_hyphen() {
        assertEquals("GZ-123", vehicle.plate);
    }

    @Test
    public void plates_have_a_prefix() {
        assertThat(List.of(vehicle.plate), everyItem(startsWith("GZ-")));
    }

    // cause: assertion / vehicle-lacks-equals
    @Test
    public void two_vehicles_of_a_plate_are_equal() {
        assertEquals(new Vehicle("W 1", 5), new Vehicle("W 1", 5));
    }

    @Test
    public void a_vehicle_is_found_again() {
        assertThat(List.of(new Vehicle("W 7", 5)).indexOf(new Vehicle("W 7", 5)), equalTo(0));
    }

    // cause: assertion / mileage-may-fall
    @Test
    public void mileage_never_falls() {
        vehicle.mileage = 10;
        if (vehicle.mileage < 88_000) {
            fail("mileage fell from 88000 to " + vehicle.mileage);
        }
    }

    // cause: null-dereference / vehicle-without-engine
    @Test
    public void fuel_of_a_new_vehicle() {
        assertSame("diesel", vehicle.fuel());
    }

    @Test
    public void fuels_of_all() {
        List.of(vehicle, new Vehicle("L 2", 1)).parallelStream().map(Vehicle::fuel).forEach(Objects::requireNonNull);
    }

    // cause: null-dereference / kind-of-service-never-done
    @Test
    public void last_service() {
        assertEquals(80_000, vehicle.lastService("brakes"));
    }

    // cause: null-dereference / plate-missing-in-list
    @Test
    public void plates_are_sorted() {
        assertEquals(2, Vehicle.sorted(Arrays.asList("W 1", null)).size());
    }

    // cause: null-dereference / plate-required-by-registry
    @Test
    public void a_plate_is_registered() {
        try {
            Objects.requireNonNull(new Vehicle(null, 0).plate, "plate");
        } catch (RuntimeException e) {
            throw new RegistryException("registration of a vehicle", e);
        }
    }

    static class RegistryException extends RuntimeException {
        RegistryException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
