package io.testflow.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.testflow.architecture.House.isRedOn;
import static io.testflow.architecture.House.keeps;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.testflow.architecture.planted.TakesTooMuch;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.junit.jupiter.api.Test;

class GoalsTest {

    private static final int MOST_PARAMETERS = 12;

    private static final ArchRule PARAMETERS = classes()
            .that()
            .areAssignableTo(Mojo.class)
            .should(new ArchCondition<JavaClass>("have at most " + MOST_PARAMETERS + " parameters") {
                @Override
                public void check(JavaClass goal, ConditionEvents events) {
                    long parameters = goal.getAllFields().stream()
                            .filter(field -> field.isAnnotatedWith(Parameter.class))
                            .count();
                    events.add(new SimpleConditionEvent(
                            goal, parameters <= MOST_PARAMETERS, goal.getName() + " has " + parameters));
                }
            })
            .because("nobody reads a page of sixty parameters");

    @Test
    void goals_have_few_parameters() {
        keeps(PARAMETERS);
        isRedOn(PARAMETERS, TakesTooMuch.class);
    }
}
