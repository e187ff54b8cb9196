package org.khulasa.core.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;

/** Builds a model file, section by section. For one thread; {@link #write} may be called often. */
public final class ModelWriter {
  static final byte[] MAGIC = "KHULASA1".getBytes(StandardCharsets.US_ASCII);

  private record Section(String name, SectionType type, ByteBuffer data) {}

  private final String kind;
  private final int version;
  private final Map<String, String> provenance = new LinkedHashMap<>();
  private final List<Section> sections = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  /**
   * A file of one kind.
   *
   * @param kind what the model is for, for example {@code segmenter}; a reader asks for it
   * @param version the version of this kind's sections; a reader refuses newer ones
   */
  public ModelWriter(String kind, int version) {
    this.kind = kind;
    this.version = version;
  }

  /** Where the model comes from: data, licences, options. Kept in the order given. */
  @CanIgnoreReturnValue
  public ModelWriter provenance(String key, String value) {
    provenance.put(key, value);
    return this;
  }

  @CanIgnoreReturnValue
  public ModelWriter bytes(String name, byte[] values) {
    return add(name, SectionType.BYTES, buffer(values.length).put(values).flip());
  }

  @CanIgnoreReturnValue
  public ModelWriter chars(String name, char[] values) {
    ByteBuffer buffer = buffer(Math.multiplyExact(values.length, Character.BYTES));
    buffer.asCharBuffer().put(values);
    return add(name, SectionType.CHARS, buffer);
  }

  @CanIgnoreReturnValue
  public ModelWriter ints(String name, int[] values) {
    ByteBuffer buffer = buffer(Math.multiplyExact(values.length, Integer.BYTES));
    buffer.asIntBuffer().put(values);
    return add(name, SectionType.INTS, buffer);
  }

  @CanIgnoreReturnValue
  public ModelWriter floats(String name, float[] values) {
    ByteBuffer buffer = buffer(Math.multiplyExact(values.length, Float.BYTES));
    buffer.asFloatBuffer().put(values);
    return add(name, SectionType.FLOATS, buffer);
  }

  @CanIgnoreReturnValue
  public ModelWriter strings(String name, List<String> values) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    writeInt(data, values.size());
    for (String value : values) {
      writeString(data, value);
    }
    return add(name, SectionType.STRINGS, ByteBuffer.wrap(data.toByteArray()));
  }

  /** Writes the whole file; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    writeName(body, kind);
    writeInt(body, version);
    writeInt(body, provenance.size());
    provenance.forEach(
        (key, value) -> {
          writeString(body, key);
          writeString(body, value);
        });
    writeInt(body, sections.size());
    for (Section section : sections) {
      writeName(body, section.name());
      body.write(section.type().code);
      writeInt(body, section.data().remaining());
      body.writeBytes(bytes(section.data()));
    }
    long length = MAGIC.length + Long.BYTES + (long) body.size() + Integer.BYTES;
    byte[] head = bytes(buffer(MAGIC.length + Long.BYTES).put(MAGIC).putLong(length).flip());
    CRC32C checksum = new CRC32C();
    checksum.update(head);
    byte[] bytes = body.toByteArray();
    checksum.update(bytes);
    out.write(head);
    out.write(bytes);
    out.write(bytes(buffer(Integer.BYTES).putInt((int) checksum.getValue()).flip()));
    out.flush();
  }

  private ModelWriter add(String name, SectionType type, ByteBuffer data) {
    if (!names.add(name)) {
      throw new IllegalArgumentException("there is a section named " + name + " already");
    }
    sections.add(new Section(name, type, data));
    return this;
  }

  private static void writeName(ByteArrayOutputStream out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > Short.MAX_VALUE) {
      throw new IllegalArgumentException("a name of " + bytes.length + " bytes");
    }
    out.writeBytes(bytes(buffer(Short.BYTES).putShort((short) bytes.length).flip()));
    out.writeBytes(bytes);
  }

  private static void writeString(ByteArrayOutputStream out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writeInt(out, bytes.length);
    out.writeBytes(bytes);
  }

  private static void writeInt(ByteArrayOutputStream out, int value) {
    out.writeBytes(bytes(buffer(Integer.BYTES).putInt(value).flip()));
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
