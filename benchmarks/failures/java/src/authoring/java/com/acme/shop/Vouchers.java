package com.acme.shop;

import java.math.BigDecimal;
import java.util.Map;

class Vouchers {

    private final Map<String, Voucher> known;

    Vouchers(Map<String, Voucher> known) {
        this.known = known;
    }

    record Voucher(String code, BigDecimal value) {}

    Voucher find(String code) {
        return known.get(code);
    }
}
