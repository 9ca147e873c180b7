package com.backstretchcoach.benchmark.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * As much of an HTTP/1.1 server as costs next to nothing: the JDK's own takes longer than what is
 * measured through it.
 */
final class LoopbackHttp implements AutoCloseable {
  private final ServerSocket socket;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

  /** Listens on a free port and has {@code handler} answer. */
  LoopbackHttp(Handler handler) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(() -> accept(handler));
  }

  /** Host and port. */
  String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  private void accept(Handler handler) {
    try {
      while (true) {
        Socket connection = socket.accept();
        connection.setTcpNoDelay(true);
        connections.add(connection);
        Thread.ofPlatform().daemon().start(() -> serve(connection, handler));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket connection, Handler handler) {
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream(), 65_536);
      OutputStream out = new BufferedOutputStream(connection.getOutputStream(), 65_536);
      String first = line(in);
      while (!first.isEmpty()) {
        Reply reply = handler.handle(request(first, in, out));
        out.write(reply.head());
        out.write(reply.body());
        out.flush();
        first = line(in);
      }
    } catch (IOException e) {
      // The other side has gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      connections.remove(connection);
    }
  }

  private static Request request(String first, InputStream in, OutputStream out)
      throws IOException {
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    if ("100-continue".equalsIgnoreCase(headers.get("expect"))) {
      out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
    }
    byte[] body =
        "chunked".equalsIgnoreCase(headers.get("transfer-encoding"))
            ? chunks(in)
            : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new Request(first.split(" ")[1], headers, body);
  }

  private static byte[] chunks(InputStream in) throws IOException {
    var body = new java.io.ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(in), 16); size > 0; ) {
      body.write(in.readNBytes(size));
      line(in);
      size = Integer.parseInt(line(in), 16);
    }
    line(in);
    return body.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }

  /** Answers a request; may take as long as it likes. */
  interface Handler {
    Reply handle(Request request) throws InterruptedException;
  }

  /**
   * A request.
   *
   * @param headers by their names in small letters
   */
  record Request(String path, Map<String, String> headers, byte[] body) {}

  /**
   * An answer.
   *
   * @param head status line and headers, with the blank line after them
   */
  record Reply(byte[] head, byte[] body) {
    static Reply of(int status, String headers, byte[] body) {
      String head =
          "HTTP/1.1 %d .\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
              .formatted(status, body.length, headers);
      return new Reply(head.getBytes(StandardCharsets.US_ASCII), body);
    }
  }
}
