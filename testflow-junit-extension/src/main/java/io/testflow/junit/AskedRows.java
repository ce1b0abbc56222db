package io.testflow.junit;

import io.testflow.core.configuration.WrittenData;
import io.testflow.core.data.DataSet;
import io.testflow.core.error.UsageException;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What a field or a parameter asks for.
 *
 * @param owner the class or the test whose data it is
 * @param set the definition
 * @param entity the name of its entity; empty for all
 */
record AskedRows(ExtensionContext owner, WrittenData set, String entity) {

    /** The data set that the nearest class or method around asks for, itself first. */
    static Optional<AskedRows> declared(ExtensionContext context) {
        for (Optional<ExtensionContext> around = Optional.of(context);
                around.isPresent();
                around = around.get().getParent()) {
            ExtensionContext owner = around.get();
            Optional<TestFlowData> asked = AnnotationSupport.findAnnotation(owner.getElement(), TestFlowData.class);
            if (asked.isPresent()) {
                return Optional.of(new AskedRows(owner, definitions().of(asked.get()), ""));
            }
        }
        return Optional.empty();
    }

    /**
     * What a field or a parameter means.
     *
     * @param context the class or the test that it belongs to
     * @param name of the field or the parameter
     * @throws UsageException when nothing, or more than one thing, is meant
     */
    static AskedRows of(ExtensionContext context, TestFlowData asked, String name, Type type) {
        Optional<AskedRows> declared = declared(context);
        if (type == DataSet.class) {
            return declared.filter(set -> asked.value().isEmpty() || set.isNamed(asked.value()))
                    .orElseGet(() -> new AskedRows(
                            context,
                            asked.value().isEmpty()
                                    ? definitions().with("")
                                    : definitions().named(asked.value()),
                            ""));
        }
        String value = asked.value().isEmpty() ? name : asked.value();
        int dot = value.indexOf('.');
        if (dot > 0) {
            String set = value.substring(0, dot);
            String entity = value.substring(dot + 1);
            return declared.filter(around -> around.isNamed(set))
                    .map(around -> around.entity(entity))
                    .orElseGet(() -> new AskedRows(context, definitions().named(set), entity));
        }
        return declared.map(around -> around.entity(value))
                .orElseGet(() -> new AskedRows(context, definitions().with(value), value));
    }

    private static DataDefinitions definitions() {
        return DataDefinitions.from(Path.of(System.getProperty("user.dir")));
    }

    private boolean isNamed(String name) {
        return set.data().name().equals(name);
    }

    private AskedRows entity(String other) {
        return new AskedRows(owner, set, other);
    }

    /** Whether it is in a database that each test has one of its own of. */
    boolean isEachTests() {
        return set.data().load().isPresent()
                && ActiveEnvironments.asked(owner)
                        .filter(AskedEnvironment::isEachTests)
                        .isPresent();
    }

    /** The same for a test of the class, where each has one of its own. */
    AskedRows of(ExtensionContext test) {
        return isEachTests() && test.getTestMethod().isPresent() ? new AskedRows(test, set, entity) : this;
    }
}
