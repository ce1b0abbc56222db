package io.testflow.benchmarks.overhead;

import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.row.Build;
import io.testflow.benchmarks.row.Builds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * One build of each way, straight after one another, each from a clean work tree.
 *
 * @param builds without TestFlow first
 */
record Turn(List<Build> builds) {

    Turn {
        builds = List.copyOf(builds);
    }

    static Turn take(Builds maven, History history, String goal, List<List<String>> ways)
            throws IOException, InterruptedException, GitAPIException {
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        all.addAll(ways);
        List<Build> builds = new ArrayList<>();
        for (int way = 0; way < all.size(); way++) {
            history.checkOut(history.project().newest());
            builds.add(
                    maven.reach(history, all.get(way), goal, history.project().artifactId() + "-" + way));
        }
        int tests = builds.get(0).tests().cases();
        for (Build build : builds) {
            if (build.tests().cases() != tests) {
                throw new IOException("The builds did not run the same tests: "
                        + build.tests().cases() + " and " + tests + "; see "
                        + build.maven().log());
            }
        }
        return new Turn(builds);
    }

    double seconds(int way) {
        return builds.get(way).seconds();
    }
}
