package shop.customer;

/** The first line of a letter. */
public final class Greeting {

    public String to(String name) {
        return name.isBlank() ? "Dear customer," : "Dear " + name.strip() + ",";
    }
}
