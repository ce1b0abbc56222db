package io.testflow.engine.internal.failure.owner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section of a CODEOWNERS file, or what stands before the first one. Not thread-safe. */
final class OwnerSection {

    private final List<String> owners;
    private final List<OwnerRule> rules = new ArrayList<>();

    /** @param owners of the files of rules that name none themselves */
    OwnerSection(List<String> owners) {
        this.owners = List.copyOf(owners);
    }

    void add(OwnerRule rule) {
        rules.add(rule);
    }

    /** The rule that decides about a file, with its owners: the last that matches, unless one excludes the file. */
    Optional<OwnerRule> decide(String path) {
        Optional<OwnerRule> last = Optional.empty();
        for (OwnerRule rule : rules) {
            if (rule.matches(path)) {
                if (rule.excludes()) {
                    return Optional.empty();
                }
                last = Optional.of(rule);
            }
        }
        return last.map(rule -> rule.owners().isEmpty()
                ? new OwnerRule(rule.line(), rule.pattern(), rule.exact(), false, owners)
                : rule);
    }
}
