package io.testflow.engine.internal.records;

import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.surroundings.Images;
import java.util.List;

/** Says of a thing that it is no longer as it was when a test used it. */
final class StaleReason {

    private StaleReason() {}

    /**
     * The reason for the test to run.
     *
     * @param images as they are now
     */
    static Reason of(TestId test, Thing thing, Images images) {
        return switch (thing.kind()) {
            case CONFIGURATION -> Reason.of(ReasonKind.TEST_CONFIGURATION, parameter(thing.name()));
            case METHOD -> ofCode(test, thing, method(thing) + " (changed)", methodStep(thing));
            case SHAPE -> ofCode(test, thing, simple(thing.name()) + " (declaration changed)", thing.name());
            case DISPATCH -> ofCode(test, thing, simple(thing.name()) + " (overriding changed)", thing.name());
            case CLASS -> ofCode(test, thing, simple(thing.name()) + " (changed)", thing.name());
            case MEMBERS -> ofCode(test, thing, members(thing), thing.owner());
            case CODE -> Reason.of(ReasonKind.REACHES_CHANGE, "code of the project, which it starts as a process");
            case FILE, ATTRIBUTES, RESOURCE -> reads(test, file(thing) + " (changed)");
            case EXISTENCE -> reads(test, file(thing) + " (added or removed)");
            case DIRECTORY -> reads(test, file(thing) + " (files added or removed)");
            case PROPERTY, VARIABLE -> Reason.of(ReasonKind.TEST_CONFIGURATION, thing.setting());
            case IMAGE -> Reason.of(ReasonKind.TEST_CONFIGURATION, images.difference(thing));
        };
    }

    /** Whether the thing is a part of the test itself. */
    static boolean isOwn(TestId test, Thing thing) {
        String owner = thing.owner();
        return owner.equals(test.className()) || owner.startsWith(test.className() + "$");
    }

    private static Reason ofCode(TestId test, Thing thing, String subject, String step) {
        return isOwn(test, thing)
                ? Reason.of(ReasonKind.CHANGED_TEST, subject)
                : new Reason(ReasonKind.REACHES_CHANGE, subject, List.of(test.toString(), step));
    }

    private static Reason reads(TestId test, String subject) {
        return new Reason(ReasonKind.READS_CHANGED_RESOURCE, subject, List.of(test.toString()));
    }

    private static String file(Thing thing) {
        return thing.name().replaceFirst("^\\{root}/", "");
    }

    private static String parameter(String name) {
        return name.isEmpty() ? "parameters of the test run" : name;
    }

    private static String methodStep(Thing thing) {
        int parenthesis = thing.name().indexOf('(');
        return parenthesis < 0 ? thing.name() : thing.name().substring(0, parenthesis);
    }

    private static String method(Thing thing) {
        String step = methodStep(thing);
        String name = step.substring(step.indexOf('#') + 1);
        String owner = simple(thing.owner());
        return switch (name) {
            case "<init>" -> "constructor of " + owner;
            case "<clinit>" -> "static initialiser of " + owner;
            default -> owner + "." + name;
        };
    }

    private static String members(Thing thing) {
        boolean all = thing.owner().equals(thing.name());
        String changed = switch (all ? "" : thing.member()) {
            case "", "<init>" -> "members";
            case "<fields>" -> "order of fields";
            case "<methods>" -> "order of methods";
            default -> "methods named " + thing.member();
        };
        return simple(thing.owner()) + " (" + changed + " changed)";
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }
}
