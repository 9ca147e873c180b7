package com.backstretchcoach.dialog;

/**
 * The screen of a device.
 *
 * @param present whether the device has one and says so
 * @param failed whether it could not draw something in this session
 * @param shown the number of the answer that it shows, 0 for none
 */
public record Display(boolean present, boolean failed, int shown) {
  /** No screen. */
  public static final Display NONE = new Display(false, false, 0);

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
}
