package org.khulasa.core.value;

/** How a figure is meant. */
public enum Modifier {
  /** As it stands. */
  EXACT(""),
  /** More than: {@code أكثر من}. */
  MORE(">"),
  /** At least: {@code ما لا يقل عن}. */
  AT_LEAST(">="),
  /** Less than: {@code أقل من}. */
  LESS("<"),
  /** At most: {@code لا يزيد عن}. */
  AT_MOST("<="),
  /** About: {@code نحو}. */
  ABOUT("~"),
  /** An unstated number of this many, at least two: {@code عشرات} is some tens, {@code x10}. */
  SOME("x");

  private final String sign;

  Modifier(String sign) {
    this.sign = sign;
  }

  /** The sign that stands before the number in a normal form; empty for {@link #EXACT}. */
  public String sign() {
    return sign;
  }
}
