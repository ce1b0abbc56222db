package io.testflow.junit;

import io.testflow.core.data.TestData;
import java.lang.reflect.Method;
import java.util.Collection;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Says below a failure which data the test had, and how to have the same again. */
final class DataNote extends Exception {

    private static final long serialVersionUID = 1L;

    private DataNote(String message) {
        super(message, null, false, false);
    }

    static DataNote of(Collection<TestData> sets, ExtensionContext test) {
        StringBuilder note = new StringBuilder("The test had ");
        String separator = "";
        for (TestData set : sets) {
            note.append(separator)
                    .append("the data set `")
                    .append(set.name())
                    .append("` with the seed ")
                    .append(set.seed());
            separator = ", ";
        }
        String method = test.getTestMethod()
                .map(Method::getName)
                .map(name -> "#" + name)
                .orElse("");
        note.append(". The same again: mvn test -Dtest=")
                .append(test.getRequiredTestClass().getSimpleName())
                .append(method);
        if (sets.stream().map(TestData::seed).distinct().count() == 1) {
            note.append(" -Dtestflow.seed=").append(sets.iterator().next().seed());
        }
        return new DataNote(note.toString());
    }
}
