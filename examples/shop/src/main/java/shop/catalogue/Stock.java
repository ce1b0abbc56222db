package shop.catalogue;

import java.util.HashMap;
import java.util.Map;

/** How many pieces of each article are there. */
public final class Stock {

    private final Map<String, Integer> pieces = new HashMap<>();

    public void receive(String number, int count) {
        pieces.merge(number, count, Integer::sum);
    }

    public boolean take(String number, int count) {
        int there = pieces.getOrDefault(number, 0);
        if (there < count) {
            return false;
        }
        pieces.put(number, there - count);
        return true;
    }
}
