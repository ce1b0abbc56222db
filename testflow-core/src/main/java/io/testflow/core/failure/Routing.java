package io.testflow.core.failure;

import java.util.List;
import java.util.Map;

/**
 * In which order to look for somebody who should look at a failure, and which teams take which categories.
 *
 * @param order the steps to take, the first that finds somebody decides; a step that is not in it is never taken
 * @param categories names of teams or people, by id of a category
 */
public record Routing(List<RoutingStep> order, Map<String, String> categories) {

    /** No team for any category: CODEOWNERS decides, else who made the change. */
    public static final Routing DEFAULT = new Routing(List.of(RoutingStep.values()), Map.of());

    /** Copies the collections. */
    public Routing {
        order = List.copyOf(order);
        categories = Map.copyOf(categories);
    }
}
