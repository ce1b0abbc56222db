package library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Who has which books. */
public final class Loans {

    private final DataSource database;

    public Loans(DataSource database) {
        this.database = database;
    }

    /** How many books a reader has at home. */
    public long open(UUID reader) throws SQLException {
        return number("SELECT count(*) FROM loan WHERE reader_id = ? AND returned_on IS NULL", reader);
    }

    /** Takes all books of a reader back. */
    public void takeBack(UUID reader, LocalDate day) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE loan SET returned_on = ? WHERE reader_id = ? AND returned_on IS NULL")) {
            update.setObject(1, day);
            update.setObject(2, reader);
            update.executeUpdate();
        }
    }

    /** The titles that were lent most, the first one most often. */
    public List<String> favourites(int number) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT title FROM book JOIN loan ON book_id = book.id"
                        + " GROUP BY book.id ORDER BY count(*) DESC, book.id LIMIT ?")) {
            query.setInt(1, number);
            List<String> titles = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    titles.add(rows.getString(1));
                }
            }
            return titles;
        }
    }

    private long number(String sql, UUID reader) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, reader);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
