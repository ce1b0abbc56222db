package io.parcel.track;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A server that takes connections and never says a word. */
final class Silent implements AutoCloseable {

    private final ServerSocket socket;

    Silent() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves no place in the queue, so that further connections are not even taken. */
    Silent full() throws IOException {
        for (int i = 0; i < 60; i++) {
            Socket waiting = new Socket();
            try {
                waiting.connect(socket.getLocalSocketAddress(), 50);
            } catch (SocketTimeoutException e) {
                return this;
            }
        }
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
