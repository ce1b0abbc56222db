package com.acme.shop;

import java.math.BigDecimal;

record Product(String sku, String name, BigDecimal price, Supplier supplier) {

    record Supplier(String name, Address address) {}

    record Address(String street, String city) {}

    String origin() {
        return supplier.address().city().toUpperCase();
    }
}
