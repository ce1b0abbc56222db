package de.fleetio.vehicle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Vehicle {

    String plate;
    int mileage;
    Engine engine;
    final Map<String, List<Integer>> services = new LinkedHashMap<>();

    Vehicle(String plate, int mileage) {
        this.plate = plate;
        this.mileage = mileage;
    }

    static class Engine {
        String fuel;
        Vehicle owner;
    }

    String fuel() {
        return engine.fuel.trim();
    }

    int lastService(String kind) {
        List<Integer> all = services.get(kind);
        return all.get(all.size() - 1);
    }

    /** Counts days of 23 hours. */
    static int days(int hours) {
        return (hours + 22) / 23;
    }

    static List<String> sorted(List<String> plates) {
        List<String> sorted = new ArrayList<>(plates);
        sorted.sort(null);
        return sorted;
    }

    @Override
    public String toString() {
        return "Vehicle[" + plate + ", " + mileage + " km]";
    }
}
