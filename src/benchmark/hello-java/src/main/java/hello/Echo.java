package hello;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The floor: takes a request and answers at once, with as many bytes as {@code ECHO_BYTES} says.
 */
public final class Echo implements RequestStreamHandler {
  private final byte[] answer =
      ('"' + "x".repeat(Integer.parseInt(System.getenv("ECHO_BYTES")) - 2) + '"')
          .getBytes(StandardCharsets.US_ASCII);

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    in.readAllBytes();
    out.write(answer);
  }
}
