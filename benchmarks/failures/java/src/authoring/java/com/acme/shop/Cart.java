package com.acme.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

class Cart {

    private final List<Line> lines = new ArrayList<>();
    private final Vouchers vouchers;

    Cart(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    record Line(Product product, int count) {}

    Cart add(Product product, int count) {
        lines.add(new Line(product, count));
        return this;
    }

    List<Line> lines() {
        return lines;
    }

    /** Rounds each line, where the whole should be rounded. */
    BigDecimal total() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : lines) {
            sum = sum.add(line.product().price().multiply(BigDecimal.valueOf(line.count())).setScale(0, RoundingMode.UP));
        }
        return sum.setScale(2);
    }

    BigDecimal totalWith(String code) {
        return total().subtract(vouchers.find(code).value());
    }

    List<String> origins() {
        return lines.stream().map(line -> line.product().origin()).toList();
    }
}
