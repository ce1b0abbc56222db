package shop.order;

import shop.money.Money;

/** What sending a parcel costs. */
public final class Shipping {

    private static final int GRAMS_OF_A_LETTER = 500;

    public Money costOf(int grams) {
        if (grams == 0) {
            return Money.ZERO;
        }
        return grams <= GRAMS_OF_A_LETTER ? Money.of(1, 95) : Money.of(4, 95);
    }
}
