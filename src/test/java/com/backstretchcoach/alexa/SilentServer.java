package com.backstretchcoach.alexa;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Accepts every connection, counts it, and never says a word. */
final class SilentServer implements AutoCloseable {
  private final ServerSocket server = new ServerSocket();
  private final List<Socket> connections = new CopyOnWriteArrayList<>();
  private int ours;
  private volatile CountDownLatch seen = new CountDownLatch(1);
  private volatile int awaited;

  SilentServer() throws IOException {
    server.bind(new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), 0));
    Thread.ofVirtual().start(this::accept);
  }

  String address() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** How many others have connected; a connection of our own shows that all before it are in. */
  int connections() throws IOException, InterruptedException {
    seen = new CountDownLatch(1);
    try (Socket last = new Socket()) {
      last.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      awaited = last.getLocalPort();
      last.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort()));
      seen.await();
    }
    ours++;
    return connections.size() - ours;
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = server.accept();
        connections.add(connection);
        if (connection.getPort() == awaited) {
          seen.countDown();
        }
      }
    } catch (IOException e) {
      // Closed: the test is over.
    }
  }
}
