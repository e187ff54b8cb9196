package org.khulasa.core.model.compile;

import java.lang.reflect.Field;

/** Reads fields of CoreNLP's objects that have no public way to them. */
final class CoreNlpFields {
  private CoreNlpFields() {}

  /**
   * The value of a field.
   *
   * @param type the class that declares it
   * @throws IllegalStateException if there is no such field with a value of the type expected: this
   *     is another CoreNLP
   */
  @SuppressForbidden("CoreNLP keeps what it reads from a model to itself")
  static <T> T get(Object object, Class<?> type, String name, Class<T> expected) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return expected.cast(field.get(object));
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalStateException(
          type.getName() + "." + name + " is not as in the CoreNLP this was written for", e);
    }
  }

  /** The value of a field that the object's own class declares. */
  static <T> T get(Object object, String name, Class<T> expected) {
    return get(object, object.getClass(), name, expected);
  }
}
