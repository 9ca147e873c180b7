package com.backstretchcoach.lambda;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.interceptor.ResponseInterceptor;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.Status;
import com.amazon.ask.model.interfaces.tasks.CompleteTaskDirective;
import com.backstretchcoach.dialog.request.TaskReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whoever has opened the skill by a task that it is over, once the session ends with an
 * answer. How it went is the person's own affair.
 */
public final class TaskCompletion implements ResponseInterceptor {
  private static final String TASK = "task";
  private static final String DONE = "200";

  @Override
  public Optional<Response> processResponse(HandlerInput input, Optional<Response> response) {
    if (!isTask(input)) {
      return response;
    }
    if (response.filter(answer -> Boolean.TRUE.equals(answer.getShouldEndSession())).isPresent()) {
      return input
          .getResponseBuilder()
          .addDirective(
              CompleteTaskDirective.builder()
                  .withStatus(Status.builder().withCode(DONE).withMessage("Done").build())
                  .build())
          .build();
    }
    Map<String, Object> attributes =
        new HashMap<>(input.getAttributesManager().getSessionAttributes());
    attributes.put(TASK, 1);
    input.getAttributesManager().setSessionAttributes(attributes);
    return response;
  }

  private static boolean isTask(HandlerInput input) {
    return input.getRequestEnvelope().getSession() != null
        && (TaskReader.read(input.getRequest()).isPresent()
            || Optional.ofNullable(input.getRequestEnvelope().getSession())
                .map(Session::getAttributes)
                .filter(attributes -> attributes.containsKey(TASK))
                .isPresent());
  }
}
