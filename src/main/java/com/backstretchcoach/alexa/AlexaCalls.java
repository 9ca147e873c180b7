package com.backstretchcoach.alexa;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.model.services.DefaultApiConfiguration;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.backstretchcoach.log.Dependency;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Alexa's services over HTTP, with the address and the token that a request brings. */
public final class AlexaCalls implements AlexaServices {
  private static final Caller CALLER = new Caller(Dependency.SETTINGS);
  private static final String WITHOUT_ADDRESS = "";
  private static final String WITHOUT_TOKEN = "";

  /** The port for what is to be discarded, on this machine. */
  private static final String NOBODY = "http://127.0.0.1:9";

  private final ApiClient client;
  private final String address;
  private final String token;
  private final Optional<String> device;
  private final Instant asked;

  private AlexaCalls(
      ApiClient client, String address, String token, Optional<String> device, Instant asked) {
    this.client = client;
    this.address = address;
    this.token = token;
    this.device = device;
    this.asked = asked;
  }

  /**
   * The services for one request of the skill; without its address or token every call fails.
   * Nothing is opened before the first call.
   */
  public static AlexaServices of(RequestEnvelope envelope) {
    return of(envelope, Limits.OURS, () -> Connections.ALL);
  }

  /** The same within other limits. */
  static AlexaServices of(RequestEnvelope envelope, Limits limits, Supplier<HttpClient> http) {
    Optional<SystemState> system =
        part(Optional.of(envelope), RequestEnvelope::getContext, Context::getSystem);
    Optional<String> address = system.map(SystemState::getApiEndpoint);
    Optional<String> token = system.map(SystemState::getApiAccessToken);
    return new AlexaCalls(
        address.isPresent() && token.isPresent()
            ? new TimeLimitedApiClient(http, new Budget(limits, System::nanoTime))
            : AlexaCalls::unknown,
        address.orElse(WITHOUT_ADDRESS),
        token.orElse(WITHOUT_TOKEN),
        part(system, SystemState::getDevice, Device::getDeviceId),
        Optional.ofNullable(envelope.getRequest())
            .flatMap(RequestTime::of)
            .orElseGet(Instant::now));
  }

  /**
   * Calls nobody, so that what a first call loads is there before the first person waits for it.
   */
  public static void rehearse() {
    ApiClient client =
        new TimeLimitedApiClient(() -> Connections.ALL, new Budget(Limits.OURS, System::nanoTime));
    AlexaCalls nobody =
        new AlexaCalls(client, NOBODY, WITHOUT_TOKEN, Optional.empty(), Instant.EPOCH);
    try {
      nobody.factory().getTimerManagementService().getTimers();
    } catch (RuntimeException e) {
      // As expected: nobody answers there.
    }
  }

  @Override
  public CallResult<ZoneId> zone() {
    if (device.isEmpty()) {
      return new CallResult.Failed<>(Fault.UNAVAILABLE);
    }
    return CALLER.ask(
        "read the time zone",
        () -> {
          @Nullable String zone = factory().getUpsService().getSystemTimeZone(device.get());
          return zone == null ? null : ZoneId.of(zone);
        });
  }

  @Override
  public Timers timers() {
    return new TimerCalls(() -> factory().getTimerManagementService(), asked);
  }

  @Override
  public Reminders reminders() {
    return new ReminderCalls(() -> factory().getReminderManagementService());
  }

  private ServiceClientFactory factory() {
    return ServiceClientFactory.builder()
        .withDefaultApiConfiguration(
            DefaultApiConfiguration.builder()
                .withApiClient(client)
                .withApiEndpoint(address)
                .withAuthorizationValue(token)
                .build())
        .build();
  }

  private static ApiClientResponse unknown(ApiClientRequest call) {
    throw new CallFailedException(Fault.UNAVAILABLE, "no address or token");
  }

  private static <A, B, C> Optional<C> part(
      Optional<A> whole, Function<A, @Nullable B> first, Function<B, @Nullable C> then) {
    return whole.map(first).map(then);
  }

  /** Connections are kept between requests; the client is made with the first call. */
  private static final class Connections {
    static final HttpClient ALL = client(Limits.OURS);
  }

  /** A client that follows no redirect, so that the token goes nowhere else. */
  static HttpClient client(Limits limits) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(limits.connect())
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }
}
