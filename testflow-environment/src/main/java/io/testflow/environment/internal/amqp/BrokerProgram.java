package io.testflow.environment.internal.amqp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The program of a broker: Qpid's launcher, and a port that takes a line for each connection, an order and the name of a
 * virtual host, and answers it with a line. It runs in a JVM of its own, with the JDK and Qpid alone; the module does not know Qpid when
 * it is compiled.
 */
final class BrokerProgram {

    /** Makes a virtual host. */
    static final String MAKE = "make";

    /** Removes a virtual host, with the connections that somebody still has. */
    static final String REMOVE = "remove";

    /** The answer where all went well; else it is the reason. */
    static final String DONE = "done";

    private static final int MOST_MILLIS = 5_000;
    private static final String MODEL = "org.apache.qpid.server.model.";

    private final CompletableFuture<Object> broker = new CompletableFuture<>();
    private final Runnable end;

    /**
     * A program that runs nothing yet.
     *
     * @param end ends the process: threads of the broker would keep it
     */
    BrokerProgram(Runnable end) {
        this.end = end;
    }

    /** Takes the place of the configuration, and the port for virtual hosts. */
    public static void main(String... words) {
        Thread thread = Thread.currentThread();
        BrokerProgram program = new BrokerProgram(() -> Runtime.getRuntime().halt(1));
        try {
            program.launch(words[0]);
            int port = Integer.parseInt(words[1]);
            try (ServerSocket orders = new ServerSocket(port, 0, InetAddress.getLoopbackAddress())) {
                program.obey(orders);
            }
        } catch (ReflectiveOperationException | IOException e) {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            program.end.run();
        }
    }

    /** Launches the broker of a configuration, and returns its launcher. */
    Object launch(String configuration) throws ReflectiveOperationException {
        Class<?> listener = Class.forName("org.apache.qpid.server.SystemLauncherListener");
        Object listeners = Array.newInstance(listener, 1);
        Array.set(
                listeners, 0, Proxy.newProxyInstance(listener.getClassLoader(), new Class<?>[] {listener}, this::hear));
        Class<?> type = Class.forName("org.apache.qpid.server.SystemLauncher");
        Object launcher = type.getConstructor(listeners.getClass()).newInstance(listeners);
        type.getMethod("startup", Map.class)
                .invoke(
                        launcher,
                        new HashMap<>(Map.of(
                                "type", "Memory",
                                "initialConfigurationLocation", configuration,
                                "startupLoggedToSystemOut", "true")));
        return launcher;
    }

    /** The launcher keeps its broker to itself, but for this, and says by this alone that there is none. */
    private @Nullable Object hear(Object proxy, Method event, Object[] arguments) throws ReflectiveOperationException {
        switch (event.getName()) {
            case "onContainerResolve" ->
                broker.complete(Class.forName(MODEL + "SystemConfig")
                        .getMethod("getContainer")
                        .invoke(arguments[0]));
            case "errorOnStartup", "onShutdown" -> end.run();
            default -> {}
        }
        return null;
    }

    /**
     * Takes orders, one after the other.
     *
     * @throws IOException when the server is closed, and never returns otherwise
     */
    void obey(ServerSocket server) throws IOException {
        while (true) {
            try (Socket socket = server.accept()) {
                answer(socket);
            }
        }
    }

    private void answer(Socket socket) {
        try {
            socket.setSoTimeout(MOST_MILLIS);
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            socket.getOutputStream().write((obey(String.valueOf(line)) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Whoever looks whether the port takes connections says nothing, and does not listen.
        }
    }

    private String obey(String line) {
        int blank = line.indexOf(' ');
        String name = line.substring(blank + 1);
        try {
            switch (line.substring(0, Math.max(blank, 0))) {
                case MAKE -> make(name);
                case REMOVE -> remove(name);
                default -> {
                    return "no order is `" + line + "`";
                }
            }
            return DONE;
        } catch (ReflectiveOperationException e) {
            return String.valueOf(e.getCause()).replace('\n', ' ');
        }
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
