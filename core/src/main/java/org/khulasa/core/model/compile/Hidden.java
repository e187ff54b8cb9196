package org.khulasa.core.model.compile;

import java.io.IOException;
import java.lang.reflect.Field;

/** Reads fields of CoreNLP's classes that have no accessor. Only while building. */
final class Hidden {
  private Hidden() {}

  /**
   * The value of a field of this object, wherever in its class's ancestry it is declared.
   *
   * @throws IOException if there is no such field of this type: another version of CoreNLP
   */
  static <T> T field(Object owner, String name, Class<T> type) throws IOException {
    for (Class<?> at = owner.getClass(); at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return read(field, owner, type);
        }
      }
    }
    throw new IOException(owner.getClass() + " has no field " + name);
  }

  /** The value of a static field. */
  static <T> T staticField(Class<?> owner, String name, Class<T> type) throws IOException {
    for (Field field : owner.getDeclaredFields()) {
      if (field.getName().equals(name)) {
        return read(field, owner, type);
      }
    }
    throw new IOException(owner + " has no field " + name);
  }

  @SuppressForbidden("CoreNLP shows its models' weights and tables to nobody")
  private static <T> T read(Field field, Object owner, Class<T> type) throws IOException {
    try {
      field.setAccessible(true);
      return type.cast(field.get(owner));
    } catch (IllegalAccessException | ClassCastException e) {
      throw new IOException("cannot read " + field + " as " + type, e);
    }
  }
}
