package shop.customer;

import java.util.regex.Pattern;

/** Tells a postcode from other text. */
public final class Postcode {

    private static final Pattern FIVE_DIGITS = Pattern.compile("\\d{5}");

    public boolean isValid(String text) {
        return FIVE_DIGITS.matcher(text.strip()).matches();
    }
}
