package shop.order;

import shop.money.Money;

/** A cart with what it costs in the end. */
public final class Order {

    private final Cart cart;
    private final Discount discount;
    private final Shipping shipping;

    public Order(Cart cart, Discount discount, Shipping shipping) {
        this.cart = cart;
        this.discount = discount;
        this.shipping = shipping;
    }

    public Money total() {
        Money goods = cart.goods();
        return goods.minus(discount.on(goods)).plus(shipping.costOf(cart.grams()));
    }
}
