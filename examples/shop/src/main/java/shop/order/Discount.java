package shop.order;

import shop.money.Money;

/** What a customer saves on the goods. */
public final class Discount {

    private static final Money FROM = Money.of(100, 0);

    /** One tenth from 100.00 on. */
    public Money on(Money goods) {
        return goods.isLessThan(FROM) ? Money.ZERO : new Money(goods.cents() / 10);
    }
}
