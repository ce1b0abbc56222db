package library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.testflow.junit.TestFlowData;
import io.testflow.junit.TestFlowEnvironment;
import io.testflow.junit.TestFlowService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TestFlowEnvironment("library")
@TestFlowData("library")
class LoansTest {

    record Reader(UUID id, String name, String email) {}

    record Book(long id, String title) {}

    record Loan(UUID readerId, long bookId, LocalDate lentOn, LocalDate returnedOn) {}

    @TestFlowData("reader")
    List<Reader> readers;

    @TestFlowData("loan")
    List<Loan> all;

    private Loans loans;

    @BeforeEach
    void open_the_library(@TestFlowService("db") DataSource database) {
        loans = new Loans(database);
    }

    @Test
    void a_reader_has_the_books_that_are_not_back() throws Exception {
        for (Reader reader : readers) {
            assertEquals(open(reader), loans.open(reader.id()), reader.name());
        }
    }

    @Test
    void a_reader_who_brings_all_back_has_none_and_the_others_keep_theirs() throws Exception {
        Reader one = readers.stream().filter(reader -> open(reader) > 0).findFirst().orElseThrow();

        loans.takeBack(one.id(), LocalDate.of(2025, 7, 1));

        assertEquals(0, loans.open(one.id()));
        for (Reader other : readers) {
            assertTrue(other.equals(one) || loans.open(other.id()) == open(other), other.name());
        }
    }

    @Test
    void favourites_are_what_was_lent_most(@TestFlowData("book") List<Book> books) throws Exception {
        var times = all.stream().collect(Collectors.groupingBy(Loan::bookId, Collectors.counting()));
        List<String> expected = books.stream()
                .filter(book -> times.containsKey(book.id()))
                .sorted((a, b) -> times.get(a.id()).equals(times.get(b.id()))
                        ? Long.compare(a.id(), b.id())
                        : Long.compare(times.get(b.id()), times.get(a.id())))
                .map(Book::title)
                .limit(3)
                .toList();

        assertEquals(expected, loans.favourites(3));
    }

    private long open(Reader reader) {
        return all.stream()
                .filter(loan -> loan.readerId().equals(reader.id()) && loan.returnedOn() == null)
                .count();
    }
}
