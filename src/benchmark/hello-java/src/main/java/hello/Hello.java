package hello;

import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import java.util.Optional;

/** The least that a skill in Java can say. */
public final class Hello extends SkillStreamHandler {
  public Hello() {
    super(new CustomSkillBuilder().addRequestHandler(new Says()).build());
  }

  private static final class Says implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
      return input.getRequest() instanceof LaunchRequest
          || input.getRequest() instanceof IntentRequest;
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
      return input
          .getResponseBuilder()
          .withSpeech("Hello world")
          .withSimpleCard("Hello", "Hello world")
          .withReprompt("Hello world")
          .build();
    }
  }
}
