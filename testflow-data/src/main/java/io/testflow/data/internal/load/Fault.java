package io.testflow.data.internal.load;

/** Why a row is refused, and what helps. */
enum Fault {
    NULL("Give the field a kind and no share of nulls."),
    DUPLICATE("Make the field unique, or give it a kind with more values; where the row was there before,"
            + " clean up what an earlier test has left."),
    NO_PARENT("Make the field a `ref` to an entity of the data set, or load the row that it refers to."),
    CHECK("Give the field a kind with values that the check accepts."),
    TOO_LONG("Say how many characters the kind may have at most, as in `email:40`."),
    OUT_OF_RANGE("Give the field a range that fits the column, as in `int:1..100`."),
    NO_VALUE_OF_THE_TYPE("Give the field a kind with values of the column's type."),
    OTHER("");

    private final String cure;

    Fault(String cure) {
        this.cure = cure;
    }

    String cure() {
        return cure;
    }

    /** By the SQL state, and where that says little, by words of the message. */
    static Fault of(Complaint complaint) {
        return switch (complaint.state()) {
            case "23502" -> NULL;
            case "23505" -> DUPLICATE;
            case "23503" -> NO_PARENT;
            case "23514", "23513" -> CHECK;
            case "22001" -> TOO_LONG;
            case "22003" -> OUT_OF_RANGE;
            case "22P02", "22007", "22008", "22018", "42804" -> NO_VALUE_OF_THE_TYPE;
            default -> byWords(complaint.message());
        };
    }

    private static Fault byWords(String message) {
        if (message.contains("Duplicate entry")) {
            return DUPLICATE;
        }
        if (message.contains("foreign key constraint fails")) {
            return NO_PARENT;
        }
        if (message.contains("cannot be null") || message.contains("doesn't have a default value")) {
            return NULL;
        }
        if (message.contains("CONSTRAINT") && message.contains("failed for")) {
            return CHECK;
        }
        if (message.contains("Incorrect") || message.contains("Data truncated")) {
            return NO_VALUE_OF_THE_TYPE;
        }
        return OTHER;
    }
}
