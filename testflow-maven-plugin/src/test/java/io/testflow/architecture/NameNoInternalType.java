package io.testflow.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Looks at what a caller can name: supertypes, public and protected fields, methods and constructors. */
final class NameNoInternalType extends ArchCondition<JavaClass> {

    NameNoInternalType() {
        super("name no internal type in a signature");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .forEach(supertype -> report(type.getFullName(), supertype, events));
        type.getMembers().stream()
                .filter(NameNoInternalType::canBeCalled)
                .forEach(member -> types(member).forEach(named -> report(member.getFullName(), named, events)));
    }

    private static boolean canBeCalled(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    private void report(String place, JavaType named, ConditionEvents events) {
        named.getAllInvolvedRawTypes().stream()
                .filter(raw -> raw.getPackageName().startsWith("io.testflow"))
                .filter(raw -> raw.getPackageName().contains(".internal"))
                .forEach(raw -> events.add(SimpleConditionEvent.violated(raw, place + " names " + raw.getFullName())));
    }
}
