package io.testflow.environment.internal.kafka;

import io.testflow.environment.provider.InitScript;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scripts of topics, one a line; lines that begin with {@code #} are comments. */
final class TopicScript {

    private TopicScript() {}

    /**
     * The topics of scripts, by the places where they are written, {@code topics.txt:3}.
     *
     * @throws StartFailure when a line is no topic
     */
    static Map<String, Topic> read(List<InitScript> scripts) throws StartFailure {
        Map<String, Topic> topics = new LinkedHashMap<>();
        for (InitScript script : scripts) {
            List<String> lines = script.text().lines().toList();
            for (int index = 0; index < lines.size(); index++) {
                String line = lines.get(index).strip();
                String place = script.name() + ":" + (index + 1);
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                try {
                    topics.put(place, Topic.parse(line));
                } catch (IllegalArgumentException e) {
                    throw failure(place, String.valueOf(e.getMessage()));
                }
            }
        }
        return topics;
    }

    /**
     * Makes topics.
     *
     * @throws StartFailure when the server refuses one; the message has the place where it is written
     */
    static void run(Map<String, Topic> topics, Topics server) throws IOException, StartFailure, InterruptedException {
        Map<String, String> refusals = server.make(new ArrayList<>(topics.values()));
        for (Map.Entry<String, Topic> topic : topics.entrySet()) {
            String refusal = refusals.get(topic.getValue().name());
            if (refusal != null) {
                throw failure(topic.getKey(), refusal);
            }
        }
    }

    private static StartFailure failure(String place, String problem) {
        return StartFailure.lasting("Its script " + place + " has an error: " + problem + ".");
    }
}
