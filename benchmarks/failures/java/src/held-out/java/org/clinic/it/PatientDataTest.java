package org.clinic.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.data.Field;
import io.testflow.core.data.TestData;
import io.testflow.junit.TestDataSource;
import io.testflow.junit.TestFlowData;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.dbunit.JdbcDatabaseTester;
import org.dbunit.dataset.xml.FlatXmlDataSetBuilder;
import org.junit.jupiter.api.Test;

class PatientDataTest {

    private static void load(String rows) throws Exception {
        var tester = new JdbcDatabaseTester("org.h2.Driver", "jdbc:h2:mem:patients;DB_CLOSE_DELAY=-1", "sa", "");
        try (var connection = tester.getConnection().getConnection()) {
            connection.createStatement().execute("CREATE TABLE IF NOT EXISTS patient (id INT PRIMARY KEY, name VARCHAR(5))");
        }
        tester.setDataSet(new FlatXmlDataSetBuilder().build(new StringReader("<dataset>" + rows + "</dataset>")));
        tester.onSetup();
    }

    // cause: test-data / patient-twice-in-data-set
    @Test
    void patients_are_loaded() throws Exception {
        load("<PATIENT id='1' name='Jo'/><PATIENT id='1' name='Max'/>");
    }

    @Test
    void patients_are_loaded_again() throws Exception {
        load("<PATIENT id='7' name='Al'/><PATIENT id='7' name='Al'/>");
    }

    // cause: test-data / data-set-names-no-table
    @Test
    void nurses_are_loaded() throws Exception {
        load("<NURSE id='1' name='Eva'/>");
    }
}

// cause: test-data / reference-to-no-entity
@TestFlowData(source = VisitDataTest.Visits.class)
class VisitDataTest {

    static class Visits implements TestDataSource {
        @Override
        public TestData data() {
            return TestData.named("visits").generate("visit", 4, Field.field("patient", "ref:patient.id"));
        }
    }

    @Test
    void visits_have_patients(@TestFlowData("visit") List<Map<String, Object>> visits) {
        assertThat(visits).hasSize(4);
    }
}
