package io.testflow.environment.internal.kafka;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** Asks a server in Kafka's protocol; an interrupt of the thread closes it. */
final class KafkaConnection implements AutoCloseable {

    private final SocketChannel channel;
    private final DataInputStream in;

    KafkaConnection(String host, int port) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(host, port));
        in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
    }

    /** Writes what a request says. */
    @FunctionalInterface
    interface Body {

        /** Writes it. */
        void into(DataOutputStream out) throws IOException;
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param api the number of what is asked for
     * @param version of request and answer, one of those with fixed lengths
     * @return the answer behind its header
     */
    DataInputStream ask(int api, int version, Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(api);
        out.writeShort(version);
        out.writeInt(0);
        write(out, "testflow");
        body.into(out);
        ByteBuffer request = ByteBuffer.allocate(Integer.BYTES + bytes.size());
        request.putInt(bytes.size()).put(bytes.toByteArray()).flip();
        while (request.hasRemaining()) {
            channel.write(request);
        }
        byte[] answer = new byte[in.readInt()];
        in.readFully(answer);
        DataInputStream read = new DataInputStream(new ByteArrayInputStream(answer));
        read.readInt();
        return read;
    }

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    /** A text; empty where there is none. */
    static String read(DataInputStream in) throws IOException {
        int length = in.readShort();
        return length < 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
