package io.testflow.environment.internal.amqp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The program of a broker: Qpid's launcher, and a port at which virtual hosts are made, by {@code PUT}, and removed, by
 * {@code DELETE} of a path that is the name. It runs in a JVM of its own, with the JDK and Qpid alone; the module does not know Qpid when
 * it is compiled.
 */
final class BrokerProgram {

    private static final String MODEL = "org.apache.qpid.server.model.";

    private final CompletableFuture<Object> broker = new CompletableFuture<>();

    private BrokerProgram() {}

    /** Takes the place of the configuration, and the port for virtual hosts. */
    public static void main(String... words) {
        Thread thread = Thread.currentThread();
        try {
            BrokerProgram program = new BrokerProgram();
            program.launch(words[0]);
            program.listen(Integer.parseInt(words[1]));
        } catch (ReflectiveOperationException | IOException e) {
            // Threads of the broker would keep the process.
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            Runtime.getRuntime().halt(1);
        }
    }

    private void launch(String configuration) throws ReflectiveOperationException {
        Class<?> listener = Class.forName("org.apache.qpid.server.SystemLauncherListener");
        Object listeners = Array.newInstance(listener, 1);
        Array.set(
                listeners, 0, Proxy.newProxyInstance(listener.getClassLoader(), new Class<?>[] {listener}, this::hear));
        Class<?> launcher = Class.forName("org.apache.qpid.server.SystemLauncher");
        launcher.getMethod("startup", Map.class)
                .invoke(
                        launcher.getConstructor(listeners.getClass()).newInstance(listeners),
                        new HashMap<>(Map.of(
                                "type", "Memory",
                                "initialConfigurationLocation", configuration,
                                "startupLoggedToSystemOut", "true")));
    }

    /** The launcher keeps its broker to itself, but for this, and says by this alone that there is none. */
    private @Nullable Object hear(Object proxy, Method event, Object[] arguments) throws ReflectiveOperationException {
        switch (event.getName()) {
            case "onContainerResolve" ->
                broker.complete(Class.forName(MODEL + "SystemConfig")
                        .getMethod("getContainer")
                        .invoke(arguments[0]));
            case "errorOnStartup", "onShutdown" -> Runtime.getRuntime().halt(1);
            default -> {}
        }
        return null;
    }

    private void listen(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(1);
        int status = 200;
        String said = "";
        try {
            switch (exchange.getRequestMethod()) {
                case "PUT" -> make(name);
                case "DELETE" -> remove(name);
                default -> status = 405;
            }
        } catch (ReflectiveOperationException e) {
            status = 500;
            said = String.valueOf(e.getCause());
        }
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void make(String name) throws ReflectiveOperationException {
        Map<String, Object> attributes = Map.of(
                "name", name,
                "type", "Memory",
                "virtualHostInitialConfiguration", "{\"type\": \"Memory\"}");
        object().getMethod("createChild", Class.class, Map.class)
                .invoke(broker.join(), node(), new HashMap<>(attributes));
    }

    private void remove(String name) throws ReflectiveOperationException {
        Object node =
                object().getMethod("getChildByName", Class.class, String.class).invoke(broker.join(), node(), name);
        if (node != null) {
            object().getMethod("delete").invoke(node);
        }
    }

    private static Class<?> object() throws ClassNotFoundException {
        return Class.forName(MODEL + "ConfiguredObject");
    }

    private static Class<?> node() throws ClassNotFoundException {
        return Class.forName(MODEL + "VirtualHostNode");
    }
}
