package com.backstretchcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.util.JacksonSerializer;
import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Trouble;
import com.backstretchcoach.simulator.envelope.Device;
import com.backstretchcoach.simulator.envelope.Requests;
import com.backstretchcoach.simulator.envelope.Session;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeZoneTest {
  private final Household household = new Household(Asked.NOW);
  private AlexaApi api;

  @BeforeEach
  void start() throws IOException {
    api = new AlexaApi(household);
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void theZoneOfTheDeviceNeedsNoPermission() {
    household.in(Asked.CHICAGO);

    assertThat(Asked.of(api).zone()).isEqualTo(new CallResult.Done<>(Asked.CHICAGO));
    assertThat(api.calls().getFirst().path())
        .isEqualTo("/v2/devices/an-echo/settings/System.timeZone");
  }

  @Test
  void aRequestFromTheEchoOnTheDeskLeadsToItsServices() {
    household.in(Asked.CHICAGO);
    Device echo =
        new Device(
            "amzn1.ask.skill.test",
            "en-US",
            false,
            new Device.Services(api.address(), AlexaApi.TOKEN));
    String launch = new Requests(echo).launch(Session.opened(1), Asked.NOW).toString();

    AlexaServices services =
        Asked.of(new JacksonSerializer().deserialize(launch, RequestEnvelope.class), Asked.PATIENT);

    assertThat(services.zone()).isEqualTo(new CallResult.Done<>(Asked.CHICAGO));
  }

  @Test
  void noneMayBeSet() {
    assertThat(Asked.of(api).zone()).isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
  }

  @Test
  void aZoneThatNobodyKnowsIsNone() {
    api.next(new Trouble.Answers(200, "\"Atlantis/Capital\""));

    assertThat(Asked.of(api).zone()).isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
  }

  @Test
  void withoutADeviceNobodyIsAsked() {
    RequestEnvelope nowhere =
        RequestEnvelope.builder()
            .withContext(
                Context.builder()
                    .withSystem(
                        SystemState.builder()
                            .withApiEndpoint(api.address())
                            .withApiAccessToken(AlexaApi.TOKEN)
                            .build())
                    .build())
            .build();

    assertThat(Asked.of(nowhere, Asked.PATIENT).zone())
        .isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
    assertThat(api.calls()).isEmpty();
  }
}
