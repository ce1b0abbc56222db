package shop.money;

/** An amount in cents. */
public record Money(long cents) {

    public static final Money ZERO = new Money(0);

    public static Money of(long units, long cents) {
        return new Money(Math.addExact(Math.multiplyExact(units, 100), cents));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money times(int factor) {
        return new Money(Math.multiplyExact(cents, factor));
    }

    public boolean isLessThan(Money other) {
        return cents < other.cents;
    }

    @Override
    public String toString() {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }
}
