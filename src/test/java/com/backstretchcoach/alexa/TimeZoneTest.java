package com.backstretchcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.util.JacksonSerializer;
import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Trouble;
import com.backstretchcoach.simulator.envelope.EchoDevice;
import com.backstretchcoach.simulator.envelope.Requests;
import com.backstretchcoach.simulator.envelope.Session;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeZoneTest {
  private final Household household = new Household(ServiceRequests.NOW);
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
    household.in(ServiceRequests.CHICAGO);

    assertThat(ServiceRequests.of(api).zone())
        .isEqualTo(new CallResult.Done<>(ServiceRequests.CHICAGO));
    assertThat(api.calls().getFirst().path())
        .isEqualTo("/v2/devices/an-echo/settings/System.timeZone");
  }

  @Test
  void aRequestFromTheEchoOnTheDeskLeadsToItsServices() {
    household.in(ServiceRequests.CHICAGO);
    EchoDevice echo =
        new EchoDevice(
            "amzn1.ask.skill.test",
            "en-US",
            false,
            new EchoDevice.Services(api.address(), AlexaApi.TOKEN));
    String launch = new Requests(echo).launch(Session.opened(1), ServiceRequests.NOW).toString();

    AlexaServices services =
        ServiceRequests.of(
            new JacksonSerializer().deserialize(launch, RequestEnvelope.class),
            ServiceRequests.PATIENT);

    assertThat(services.zone()).isEqualTo(new CallResult.Done<>(ServiceRequests.CHICAGO));
  }

  @Test
  void noneMayBeSet() {
    assertThat(ServiceRequests.of(api).zone())
        .isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
  }

  @Test
  void aZoneThatNobodyKnowsIsNone() {
    api.next(new Trouble.Answers(200, "\"Atlantis/Capital\""));

    assertThat(ServiceRequests.of(api).zone())
        .isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
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

    assertThat(ServiceRequests.of(nowhere, ServiceRequests.PATIENT).zone())
        .isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
    assertThat(api.calls()).isEmpty();
  }
}
