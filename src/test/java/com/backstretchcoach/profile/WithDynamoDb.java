package com.backstretchcoach.profile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Needs something that speaks DynamoDB; fails without it where CI is set, otherwise skips. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithDynamoDb.Endpoint.class)
public @interface WithDynamoDb {
  /** The environment variable that says where. */
  String VARIABLE = "DYNAMODB_TEST_ENDPOINT";

  /** Looks for the endpoint. */
  final class Endpoint implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (System.getenv(VARIABLE) != null) {
        return ConditionEvaluationResult.enabled("there is a DynamoDB");
      }
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException(VARIABLE + " must be set in CI");
      }
      String reason =
          context.getDisplayName() + " skipped: " + VARIABLE + " is not set; .ci/run sets it";
      System.out.println(reason);
      return ConditionEvaluationResult.disabled(reason);
    }
  }
}
