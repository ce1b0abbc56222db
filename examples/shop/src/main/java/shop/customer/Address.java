package shop.customer;

/** Where a parcel goes. */
public record Address(String street, String postcode, String town) {

    public String label() {
        return street + System.lineSeparator() + postcode + " " + town;
    }
}
