package shop.order;

import java.util.ArrayList;
import java.util.List;
import shop.catalogue.Article;
import shop.money.Money;

/** What a customer is about to buy. */
public final class Cart {

    /** Some pieces of one article. */
    public record Line(Article article, int count) {

        public Money price() {
            return article.price().times(count);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    public void put(Article article, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a cart holds whole pieces");
        }
        lines.add(new Line(article, count));
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public Money goods() {
        return lines.stream().map(Line::price).reduce(Money.ZERO, Money::plus);
    }

    public int grams() {
        return lines.stream().mapToInt(line -> line.article().grams() * line.count()).sum();
    }
}
