package shop.catalogue;

import shop.money.Money;

/** Something that the shop sells. */
public record Article(String number, String name, Money price, int grams) {

    public Article {
        if (number.isBlank()) {
            throw new IllegalArgumentException("an article needs a number");
        }
    }
}
