package org.khulasa.core.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells files that are not text by how they begin. */
final class BinaryFormat {
  private record Magic(String bytes, int offset, String name, String advice) {
    Magic(String bytes, int offset, String name) {
      this(bytes, offset, name, "convert it to text first");
    }
  }

  /**
   * What a file looks like.
   *
   * @param name for example {@code a PDF file}
   * @param advice what the user may do about it
   */
  record Found(String name, String advice) {}

  private static final String UNPACK = "unpack it first";

  private static final List<Magic> MAGICS =
      List.of(
          new Magic("%PDF", 0, "a PDF file"),
          new Magic("PK\u0003\u0004", 0, "a ZIP file (or a DOCX, ODT or EPUB file)"),
          new Magic("\u00D0\u00CF\u0011\u00E0", 0, "an old Office file (DOC, XLS)"),
          new Magic("{\\rtf", 0, "an RTF file"),
          new Magic("\u001F\u008B", 0, "a gzip file", UNPACK),
          new Magic("BZh", 0, "a bzip2 file", UNPACK),
          new Magic("\u00FD7zXZ", 0, "an XZ file", UNPACK),
          new Magic("(\u00B5/\u00FD", 0, "a Zstandard file", UNPACK),
          new Magic("7z\u00BC\u00AF", 0, "a 7-Zip file", UNPACK),
          new Magic("Rar!", 0, "a RAR file", UNPACK),
          new Magic("ustar", 257, "a tar file", UNPACK),
          new Magic("\u0089PNG", 0, "a PNG image"),
          new Magic("\u00FF\u00D8\u00FF", 0, "a JPEG image"),
          new Magic("GIF8", 0, "a GIF image"),
          new Magic("RIFF", 0, "a RIFF file (WebP, WAV)"),
          new Magic("ftyp", 4, "an MP4 file"),
          new Magic("ID3", 0, "an MP3 file"),
          new Magic("OggS", 0, "an Ogg file"),
          new Magic("\u007FELF", 0, "a program"),
          new Magic("MZ\u0090\u0000", 0, "a program"),
          new Magic("\u00CA\u00FE\u00BA\u00BE", 0, "a Java class file"),
          new Magic("\u00AC\u00ED\u0000\u0005", 0, "a serialized Java object"),
          new Magic("SQLite format", 0, "an SQLite database"));

  // What browsers write above a page and its pictures; what follows is encoded as in mail.
  private static final Pattern MIME = Pattern.compile("(?im)^MIME-Version:");
  private static final Pattern OF_PARTS =
      Pattern.compile("(?im)^Content-Type:\\s*multipart/related\\b");
  private static final Pattern END_OF_HEADER = Pattern.compile("\\r?\\n\\r?\\n");

  // In text, one control character in a hundred is already odd; in random bytes it is one in ten.
  private static final int MOST_CONTROLS_PERCENT = 4;

  private BinaryFormat() {}

  /**
   * What a file looks like, if not like text.
   *
   * @param prefix its first bytes
   * @param text the same decoded
   */
  static Optional<Found> of(byte[] prefix, String text) {
    String bytes = new String(prefix, StandardCharsets.ISO_8859_1);
    for (Magic magic : MAGICS) {
      if (bytes.startsWith(magic.bytes(), magic.offset())) {
        return Optional.of(new Found(magic.name(), magic.advice()));
      }
    }
    if (isWebArchive(text)) {
      return Optional.of(new Found("a web archive (MHTML)", "save the page as HTML"));
    }
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && "\t\n\r\f\b\u001B".indexOf(c) < 0) || c == '\u007F') {
        controls++;
      }
    }
    return (long) controls * 100 > (long) text.length() * MOST_CONTROLS_PERCENT
        ? Optional.of(new Found("binary data, not text", "convert it to text first"))
        : Optional.empty();
  }

  private static boolean isWebArchive(String text) {
    String header = END_OF_HEADER.split(text, 2)[0];
    return MIME.matcher(header).find() && OF_PARTS.matcher(header).find();
  }
}
