package io.testflow.agent;

import io.testflow.core.internal.recording.Recording;
import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.core.internal.recording.Recording.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A recording in words: {@code METHOD a.Money add()I}. */
record RecordedRun(Recording recording) {

    List<String> used(String scope) {
        return recording.scopes().stream()
                .filter(each -> each.name().equals(scope))
                .flatMap(this::probes)
                .toList();
    }

    /** What a test used beside code. */
    List<String> usedOutside(String scope) {
        return used(scope).stream()
                .filter(each -> !each.startsWith("METHOD") && !each.startsWith("STATICS"))
                .map(String::strip)
                .toList();
    }

    List<String> usedByInitialiser(String owner) {
        return used(String.valueOf(recording.probes().indexOf(new Probe(Kind.INITIALISER, owner, ""))));
    }

    private Stream<String> probes(Scope scope) {
        List<Probe> used = new ArrayList<>();
        scope.probes().forEach(number -> used.add(recording.probes().get(number)));
        return used.stream().map(probe -> probe.kind() + " " + probe.owner() + " " + probe.member());
    }
}
