package org.clinic.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    // cause: validation / visit-without-patient
    @RepeatedTest(2)
    void a_visit_is_saved() {
        assertNotNull(Visit.of(null, DAY, "A1").checked());
    }

    // cause: validation / code-of-visit-too-long
    @Test
    void a_visit_with_a_code() {
        assertNotNull(Visit.of("jo", DAY, "A123456").checked());
    }

    // cause: validation / age-out-of-range
    @ParameterizedTest
    @ValueSource(ints = {-3, 412})
    void a_patient_is_admitted(int age) {
        Visit.of("jo", DAY, "A1").admit(age);
    }

    // cause: validation / code-in-small-letters
    @Test
    void a_patient_is_admitted_with_a_code() {
        Visit.of("jo", DAY, "a1").admit(40);
    }

    // cause: serialisation / room-is-not-serializable
    @Test
    void a_visit_is_sent() throws IOException {
        Visit visit = Visit.of("jo", DAY, "A1");
        visit.room = new Object();
        new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(visit);
    }

    @Test
    void visits_are_sent() {
        Visit visit = Visit.of("jo", DAY, "A1");
        visit.room = Map.of("bed", new Object());
        try {
            new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(new Object[] {visit});
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("session not replicated", e);
        }
    }

    // cause: serialisation / stream-is-no-object
    @Test
    void a_visit_is_received() throws Exception {
        try (var in = new ObjectInputStream(new ByteArrayInputStream("visit:1".getBytes()))) {
            assertNotNull(in.readObject());
        }
    }

    // cause: serialisation / yaml-has-a-tab
    @Test
    void visits_are_read_from_yaml() throws IOException {
        assertNotNull(new YAMLMapper().readTree("visit:\n\tpatient: jo"));
    }

    // cause: serialisation / xml-is-not-closed
    @Test
    void visits_are_read_from_xml() throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        assertNotNull(builder.parse(new ByteArrayInputStream("<visits><visit></visits>".getBytes())));
    }

    // cause: serialisation / no-module-for-local-date
    @Test
    void a_visit_is_written() throws IOException {
        assertEquals("", new ObjectMapper().writeValueAsString(Map.of("day", DAY)));
    }

    @Test
    void a_day_is_written() throws IOException {
        assertEquals("", new ObjectMapper().writeValueAsString(new LocalDate[] {DAY}));
    }
}
