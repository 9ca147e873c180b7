package com.backstretchcoach.dialog;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.interfaces.system.SystemState;
import java.util.Map;
import java.util.Optional;

/**
 * The screen of a device.
 *
 * @param present whether the device has one and says so
 * @param failed whether it could not draw something in this session
 * @param shown the number of the answer that it shows, 0 for none
 */
public record Display(boolean present, boolean failed, int shown) {
  private static final String SHOWN = "screenShown";
  private static final String FAILED = "screenFails";

  /** No screen. */
  public static final Display NONE = new Display(false, false, 0);

  /** The screen that a request comes from, and what the session knows of it. */
  public static Display of(RequestEnvelope envelope) {
    boolean present =
        Optional.ofNullable(envelope.getContext())
            .map(Context::getSystem)
            .map(SystemState::getDevice)
            .map(Device::getSupportedInterfaces)
            .map(SupportedInterfaces::getAlexaPresentationAPL)
            .isPresent();
    Map<String, Object> attributes =
        Optional.ofNullable(envelope.getSession()).map(Session::getAttributes).orElse(Map.of());
    return present
        ? new Display(true, number(attributes, FAILED) == 1, number(attributes, SHOWN))
        : NONE;
  }

  /** Writes what the session has to know; nothing where there is no screen. */
  public void write(Map<String, Object> attributes) {
    if (present) {
      attributes.put(SHOWN, shown);
      attributes.put(FAILED, failed ? 1 : 0);
    }
  }

  /** Whether something can be shown on it. */
  public boolean draws() {
    return present && !failed;
  }

  /** The same once it shows the answer with that number. */
  public Display showing(int answer) {
    return new Display(present, failed, answer);
  }

  /** The same once it has failed. */
  public Display failing() {
    return new Display(present, true, 0);
  }

  private static int number(Map<String, Object> attributes, String name) {
    return attributes.get(name) instanceof Number number ? number.intValue() : 0;
  }
}
