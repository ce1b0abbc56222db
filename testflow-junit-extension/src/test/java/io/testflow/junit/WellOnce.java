package io.testflow.junit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicBoolean;

/** A server that says of itself that it is well, the first time that it is asked. */
final class WellOnce {

    private WellOnce() {}

    public static void main(String... words) throws IOException {
        AtomicBoolean isWell = new AtomicBoolean(true);
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(words[0])), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(isWell.getAndSet(false) ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
    }
}
