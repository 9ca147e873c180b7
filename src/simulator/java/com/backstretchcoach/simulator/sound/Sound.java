package com.backstretchcoach.simulator.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One channel of 16-bit samples, 22 050 a second: what espeak-ng makes. */
public final class Sound {
  /** Samples a second. */
  public static final int RATE = 22_050;

  private static final int HEADER_BYTES = 44;
  private static final int BYTES_A_SAMPLE = 2;
  private static final short PCM = 1;

  private final short[] samples;

  private Sound(short[] samples) {
    this.samples = samples;
  }

  /** Nothing to be heard for {@code length}. */
  public static Sound silence(Duration length) {
    return new Sound(new short[position(length)]);
  }

  /** The sound in a file that has a header of the usual length. */
  static Sound read(byte[] wave) {
    int count = Math.max(0, wave.length - HEADER_BYTES) / BYTES_A_SAMPLE;
    short[] samples = new short[count];
    ByteBuffer.wrap(wave)
        .order(ByteOrder.LITTLE_ENDIAN)
        .position(Math.min(wave.length, HEADER_BYTES))
        .slice()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asShortBuffer()
        .get(samples);
    return new Sound(samples);
  }

  /** A soft tone that swells and fades, so that it does not click; heard from its first sample. */
  static Sound tone(double hertz, Duration length, double loudness) {
    short[] samples = new short[position(length)];
    for (int i = 0; i < samples.length; i++) {
      double swell = Math.sin(Math.PI * (i + 1) / (samples.length + 1));
      double wave = Math.cos(2 * Math.PI * hertz * i / RATE);
      samples[i] = (short) (Short.MAX_VALUE * loudness * swell * wave);
    }
    return new Sound(samples);
  }

  /** How long it is, to the sample. */
  public Duration length() {
    return Duration.ofNanos(samples.length * 1_000_000_000L / RATE);
  }

  /** Its samples, for measuring. */
  public short[] samples() {
    return samples.clone();
  }

  /** Adds {@code other} from {@code start} on, until {@code end} or until this one ends. */
  void mix(Sound other, Duration start, Duration end) {
    int from = position(start);
    int until = Math.min(Math.min(samples.length, position(end)), from + other.samples.length);
    for (int i = from; i < until; i++) {
      int sum = samples[i] + other.samples[i - from];
      samples[i] = (short) Math.clamp(sum, Short.MIN_VALUE, Short.MAX_VALUE);
    }
  }

  /** The first sample at or after {@code moment}. */
  static int position(Duration moment) {
    return Math.toIntExact(Math.ceilDiv(moment.toNanos() * RATE, 1_000_000_000L));
  }

  /** As a WAV file. */
  public byte[] wave() {
    int bytes = samples.length * BYTES_A_SAMPLE;
    ByteBuffer file = ByteBuffer.allocate(HEADER_BYTES + bytes).order(ByteOrder.LITTLE_ENDIAN);
    file.put(ascii("RIFF")).putInt(HEADER_BYTES - 8 + bytes).put(ascii("WAVE"));
    file.put(ascii("fmt ")).putInt(16).putShort(PCM).putShort((short) 1).putInt(RATE);
    file.putInt(RATE * BYTES_A_SAMPLE).putShort((short) BYTES_A_SAMPLE).putShort((short) 16);
    file.put(ascii("data")).putInt(bytes);
    file.asShortBuffer().put(samples);
    return file.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
