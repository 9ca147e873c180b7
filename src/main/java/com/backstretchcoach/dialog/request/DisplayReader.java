package com.backstretchcoach.dialog.request;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.backstretchcoach.dialog.Display;
import com.backstretchcoach.dialog.session.DisplayCodec;
import java.util.Map;
import java.util.Optional;

/** Reads which screen a request comes from. */
public final class DisplayReader {
  private DisplayReader() {}

  /** The screen, and what the session knows of it. */
  public static Display read(RequestEnvelope envelope) {
    boolean present =
        Optional.ofNullable(envelope.getContext())
            .map(Context::getSystem)
            .map(SystemState::getDevice)
            .map(Device::getSupportedInterfaces)
            .map(SupportedInterfaces::getAlexaPresentationAPL)
            .isPresent();
    Map<String, Object> attributes =
        Optional.ofNullable(envelope.getSession()).map(Session::getAttributes).orElse(Map.of());
    return present ? DisplayCodec.read(attributes) : Display.NONE;
  }
}
