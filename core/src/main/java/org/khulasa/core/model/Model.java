package org.khulasa.core.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The contents of one model file, checked as a whole when read. Immutable, for any number of
 * threads; the array methods copy, so call them once and keep what they give. Only {@link #slice}
 * does not.
 */
public final class Model {
  // The only logger of the libraries so far. Models are read by several threads at a time; one more
  // class with a logger could ask for it while SLF4J is being initialised, which it comments upon.
  private static final Logger LOGGER = LoggerFactory.getLogger(Model.class);

  private static final String FETCH_AGAIN = "copy or build the file again";

  private static final String OTHER_VERSION = "use the model that came with this version";

  private static final int HEAD = ModelWriter.MAGIC.length + Long.BYTES;

  /** A damaged header must not make the program ask for all memory there is. */
  private static final int LARGEST_TRUSTED = 1 << 26;

  /** Java reads from a file through memory of the size that is asked for. */
  private static final int PIECE = 1 << 16;

  private final String file;
  private final int version;
  private final ImmutableMap<String, String> provenance;
  private final Map<String, Section> sections;

  private record Section(SectionType type, ByteBuffer data) {}

  /**
   * Bytes of a model file where they stand in it, shared by all who have them: never to be written.
   *
   * @param array more than these bytes
   * @param from where they begin in the array
   * @param length how many they are
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Slice(byte[] array, int from, int length) {
    /** All bytes of an array. */
    public static Slice of(byte[] array) {
      return new Slice(array, 0, array.length);
    }

    /** The bytes in an array of their own. */
    public byte[] copy() {
      return Arrays.copyOfRange(array, from, from + length);
    }
  }

  private Model(
      String file,
      int version,
      ImmutableMap<String, String> provenance,
      Map<String, Section> sections) {
    this.file = file;
    this.version = version;
    this.provenance = provenance;
    this.sections = sections;
  }

  /**
   * Reads a file to its end.
   *
   * @param file its name, for messages
   * @param kind the kind of model that is wanted
   * @param newest the newest version of that kind that the caller understands
   * @throws ModelFormatException if it is no model file, is damaged, is cut short, is of another
   *     kind or of a newer version
   * @throws IOException if the stream cannot be read
   */
  public static Model read(InputStream in, String file, String kind, int newest)
      throws IOException {
    long start = System.nanoTime();
    byte[] bytes = bytes(in);
    Model model = parse(bytes, file, kind, newest);
    LOGGER.debug(
        "read the {} model {}, {} bytes, in {} ms",
        kind,
        file,
        bytes.length,
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return model;
  }

  /**
   * All bytes of a stream, in an array that is right from the start if the header tells the truth:
   * new memory costs as much as the reading.
   */
  private static byte[] bytes(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    long length = head.length < HEAD ? 0 : littleEndian(head).getLong(ModelWriter.MAGIC.length);
    if (length <= HEAD || length > LARGEST_TRUSTED) {
      return Bytes.concat(head, in.readAllBytes());
    }
    byte[] bytes = Arrays.copyOf(head, (int) length);
    for (int at = HEAD; at < bytes.length; ) {
      int read = in.readNBytes(bytes, at, Math.min(PIECE, bytes.length - at));
      if (read == 0) {
        return Arrays.copyOf(bytes, at);
      }
      at += read;
    }
    byte[] more = in.readAllBytes();
    return more.length == 0 ? bytes : Bytes.concat(bytes, more);
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The version of this kind's sections, 1 or more. */
  public int version() {
    return version;
  }

  /** Where the model comes from, in the order written. */
  public ImmutableMap<String, String> provenance() {
    return provenance;
  }

  /** The names of the sections, in the order written. */
  public ImmutableSet<String> sections() {
    return ImmutableSet.copyOf(sections.keySet());
  }

  /**
   * A section of bytes.
   *
   * @throws ModelFormatException if there is no such section of this type; likewise the others
   */
  public byte[] bytes(String name) throws ModelFormatException {
    ByteBuffer data = section(name, SectionType.BYTES);
    byte[] values = new byte[data.remaining()];
    data.get(values);
    return values;
  }

  /** A section of bytes that is not copied. */
  public Slice slice(String name) throws ModelFormatException {
    ByteBuffer data = section(name, SectionType.BYTES);
    return new Slice(data.array(), data.arrayOffset(), data.remaining());
  }

  public char[] chars(String name) throws ModelFormatException {
    ByteBuffer data = section(name, SectionType.CHARS);
    char[] values = new char[data.remaining() / Character.BYTES];
    data.asCharBuffer().get(values);
    return values;
  }

  public int[] ints(String name) throws ModelFormatException {
    ByteBuffer data = section(name, SectionType.INTS);
    int[] values = new int[data.remaining() / Integer.BYTES];
    data.asIntBuffer().get(values);
    return values;
  }

  public float[] floats(String name) throws ModelFormatException {
    ByteBuffer data = section(name, SectionType.FLOATS);
    float[] values = new float[data.remaining() / Float.BYTES];
    data.asFloatBuffer().get(values);
    return values;
  }

  public List<String> strings(String name) throws ModelFormatException {
    ByteBuffer data = section(name, SectionType.STRINGS);
    int size = data.getInt();
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(string(data, data.getInt()));
    }
    return values;
  }

  /**
   * Refuses a model whose sections do not fit the program or each other, before it is used.
   *
   * @param fits whether the section does
   * @param expected what would fit
   * @throws ModelFormatException if not
   */
  public void require(boolean fits, String name, String expected) throws ModelFormatException {
    if (!fits) {
      throw new ModelFormatException(
          file, "a section \"" + name + "\" of another size", expected, OTHER_VERSION);
    }
  }

  private ByteBuffer section(String name, SectionType type) throws ModelFormatException {
    Section section = sections.get(name);
    if (section == null || section.type() != type) {
      throw new ModelFormatException(
          file,
          section == null
              ? "no section \"" + name + "\""
              : "section \"" + name + "\" holds " + section.type(),
          type.toString(),
          OTHER_VERSION);
    }
    return section.data().duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  private static Model parse(byte[] bytes, String file, String kind, int newest)
      throws ModelFormatException {
    int common = Math.min(bytes.length, ModelWriter.MAGIC.length);
    if (common == 0 || !Arrays.equals(bytes, 0, common, ModelWriter.MAGIC, 0, common)) {
      throw new ModelFormatException(
          file,
          bytes.length == 0 ? "an empty file" : "other bytes at the beginning",
          "a Khulasa model file",
          "give the file that khulasa train wrote");
    }
    ByteBuffer in = littleEndian(bytes);
    long length = bytes.length < HEAD ? HEAD : in.getLong(ModelWriter.MAGIC.length);
    if (bytes.length < HEAD || bytes.length != length) {
      throw new ModelFormatException(
          file,
          bytes.length + " bytes",
          bytes.length < HEAD ? "at least " + HEAD : length + " by its header",
          "it was cut short or damaged: " + FETCH_AGAIN);
    }
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, bytes.length - Integer.BYTES);
    int stored = in.getInt(bytes.length - Integer.BYTES);
    if ((int) checksum.getValue() != stored) {
      throw new ModelFormatException(
          file,
          "checksum " + Integer.toHexString((int) checksum.getValue()),
          Integer.toHexString(stored),
          "it is damaged: " + FETCH_AGAIN);
    }
    in.position(HEAD).limit(bytes.length - Integer.BYTES);
    try {
      return parseBody(in, file, kind, newest);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new ModelFormatException(
          file, "sections that overrun the file", "sections inside it", FETCH_AGAIN);
    }
  }

  private static Model parseBody(ByteBuffer in, String file, String kind, int newest)
      throws ModelFormatException {
    String found = string(in, in.getShort());
    if (!found.equals(kind)) {
      throw new ModelFormatException(
          file, "a model of kind \"" + found + "\"", "\"" + kind + "\"", "give another file");
    }
    int version = in.getInt();
    if (version < 1 || version > newest) {
      throw new ModelFormatException(
          file,
          kind + " version " + version,
          "1 to " + newest,
          "use a newer Khulasa, or train the model again with this one");
    }
    ImmutableMap.Builder<String, String> provenance = ImmutableMap.builder();
    for (int left = in.getInt(); left > 0; left--) {
      String key = string(in, in.getInt());
      provenance.put(key, string(in, in.getInt()));
    }
    Map<String, Section> sections = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      String name = string(in, in.getShort());
      SectionType type = SectionType.of(in.get());
      int length = in.getInt();
      if (length < 0 || length > in.remaining()) {
        throw new BufferUnderflowException();
      }
      sections.put(name, new Section(type, in.slice(in.position(), length)));
      in.position(in.position() + length);
    }
    return new Model(file, version, provenance.buildOrThrow(), sections);
  }

  private static String string(ByteBuffer in, int length) {
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
