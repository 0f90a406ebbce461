// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * Starts Hop in this process, with settings that it reads from the standard input.
 *
 * <p>Some of the settings are secrets. They are not passed on the command line, in the environment
 * or in a file, so other users cannot see them, and a killed process leaves none behind.
 */
public final class HopStart {

  private static final String HOP = "org.apache.hop.run.HopRun";
  private static final int SETTINGS_MAX = 10_000;

  private HopStart() {}

  /**
   * Sets the settings as system properties, which Hop uses as variables, and runs Hop.
   *
   * @param arguments the arguments of Hop's run class
   */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    read(System.in).forEach(System::setProperty);
    Class.forName(HOP).getMethod("main", String[].class).invoke(null, (Object) arguments);
  }

  /** The settings as they are sent; a value has at most 65,535 bytes. */
  static byte[] written(Map<String, String> settings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(settings.size());
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      data.writeUTF(setting.getKey());
      data.writeUTF(setting.getValue());
    }
    return bytes.toByteArray();
  }

  /**
   * The settings that were sent.
   *
   * @throws IOException if they are incomplete, because the sender was killed
   */
  static Map<String, String> read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    Map<String, String> settings = new TreeMap<>();
    try {
      int size = data.readInt();
      for (int index = 0; index < Math.min(size, SETTINGS_MAX); index++) {
        settings.put(data.readUTF(), data.readUTF());
      }
      return settings;
    } catch (EOFException e) {
      throw new IOException(
          "the process that started this one ended before it sent all settings", e);
    }
  }
}
