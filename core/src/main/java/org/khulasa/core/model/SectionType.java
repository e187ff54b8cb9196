package org.khulasa.core.model;

/** What a section holds. */
enum SectionType {
  BYTES(0),
  CHARS(1),
  INTS(2),
  FLOATS(3),
  STRINGS(4);

  /** The type's number in a file. */
  final int code;

  SectionType(int code) {
    this.code = code;
  }

  /** The type of a number in a file; an {@link IllegalArgumentException} if there is none. */
  static SectionType of(int code) {
    for (SectionType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new IllegalArgumentException("no section type " + code);
  }
}
