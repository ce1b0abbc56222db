package io.testflow.benchmarks.environment;

import com.sun.net.httpserver.HttpServer;
import io.testflow.benchmarks.ColdJvm;
import io.testflow.benchmarks.ColdProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Test classes that share a service that runs already, and the same without their annotation: whole JVMs.
 *
 * @param jvm that runs them
 * @param scratch where they are written
 * @param count how many classes
 */
record AnnotatedClasses(ColdJvm jvm, Path scratch, int count) implements Part {

    @Override
    public String name() {
        return "annotation";
    }

    @Override
    public List<Row> measure(int turns) throws IOException, InterruptedException {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.start();
        try {
            GeneratedClasses classes = new GeneratedClasses(scratch.resolve("classes"), count);
            Path annotated = classes.compile(true);
            Path plain = classes.compile(false);
            Files.writeString(annotated.resolve("testflow.yml"), """
                    environments:
                      %s:
                        services:
                          web:
                            url: http://localhost:%d
                    """.formatted(
                            GeneratedClasses.ENVIRONMENT, service.getAddress().getPort()));
            Map<String, Starts.Way> ways = new LinkedHashMap<>();
            ways.put("annotated", () -> run(annotated));
            ways.put("plain", () -> run(plain));
            Starts starts = Starts.take(ways, turns);
            return List.of(new Row(
                    "test class with a service that runs already, 1 of " + count + " of a JVM",
                    "no annotation",
                    Target.more(5),
                    starts.pairs("annotated", "plain", process -> (double) process.milliseconds() / count)));
        } finally {
            service.stop(0);
        }
    }

    private ColdProcess run(Path classes) throws IOException, InterruptedException {
        return new ColdJvm(jvm.options(), List.of(classes), classes, Map.of())
                .run(ClassesRun.class, List.of(String.valueOf(count)));
    }
}
