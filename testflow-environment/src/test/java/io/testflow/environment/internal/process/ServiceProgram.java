package io.testflow.environment.internal.process;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A program that behaves as its first word says. */
final class ServiceProgram {

    private ServiceProgram() {}

    public static void main(String... words) throws Exception {
        switch (words[0]) {
            case "serve" -> {
                new ProcessBuilder("sleep", "600").start();
                serve(Integer.parseInt(words[1]));
                serve(Integer.parseInt(words[2]));
            }
            case "say" -> {
                System.out.println(words[1]);
                Thread.sleep(600_000);
            }
            case "taken" -> throw new IOException("Address already in use");
            default -> {
                System.err.println("no configuration");
                System.exit(3);
            }
        }
    }

    private static void serve(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        byte[] greeting = System.getenv("GREETING").getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, greeting.length);
            exchange.getResponseBody().write(greeting);
            exchange.close();
        });
        server.start();
    }
}
