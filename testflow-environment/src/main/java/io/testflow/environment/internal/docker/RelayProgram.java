package io.testflow.environment.internal.docker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens at an address of this machine on some ports, and hands connections on to the same ports of its loopback address. */
final class RelayProgram {

    private static final int BACKLOG = 100;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private RelayProgram() {}

    /** The address, then the ports. */
    public static void main(String... words) throws IOException {
        RelayProgram program = new RelayProgram();
        for (int word = 1; word < words.length; word++) {
            program.open(InetAddress.getByName(words[0]), Integer.parseInt(words[word]));
        }
    }

    private void open(InetAddress address, int port) throws IOException {
        try {
            ServerSocket server = new ServerSocket(port, BACKLOG, address);
            threads.execute(() -> serve(server));
        } catch (BindException e) {
            // The service listens there by itself.
        }
    }

    private void serve(ServerSocket server) {
        try {
            while (true) {
                Socket guest = server.accept();
                threads.execute(() -> connect(guest));
            }
        } catch (IOException e) {
            // The network has gone, and all who were in it; the program goes with their service.
        }
    }

    private void connect(Socket guest) {
        try (guest;
                Socket host = new Socket(InetAddress.getLoopbackAddress(), guest.getLocalPort())) {
            CompletableFuture<Void> answer = CompletableFuture.runAsync(() -> copy(host, guest), threads);
            copy(guest, host);
            // Who has said all may still be answered.
            answer.join();
        } catch (IOException e) {
            // One of the two has ended it.
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException e) {
            // One of the two has ended it.
        }
    }
}
