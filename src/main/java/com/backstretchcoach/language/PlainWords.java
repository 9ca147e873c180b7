package com.backstretchcoach.language;

/**
 * Words from outside, which may be said and shown. What could be more than a word on its way there
 * is left out: the marks of SSML ({@code <}, {@code >}), of data binding in APL ({@code $}, {@code
 * {}, {@code }}) and of escapes, what controls, turns round or hides text, and what is no
 * character.
 */
public final class PlainWords {
  private static final String MARKUP = "<>{}$\\`";
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PlainWords() {}

  /**
   * The words of a text.
   *
   * @param most characters; what is longer is cut there
   */
  public static String of(String text, int most) {
    if (text.length() <= most && isUsual(text)) {
      return text.strip();
    }
    StringBuilder words = new StringBuilder();
    text.codePoints()
        .map(PlainWords::spaced)
        .filter(PlainWords::isPlain)
        .takeWhile(each -> words.length() + Character.charCount(each) <= most)
        .forEach(words::appendCodePoint);
    return words.toString().strip();
  }

  /** Nearly all that comes is, at each request many times over, and nothing has to be left out. */
  private static boolean isUsual(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~' || MARKUP.indexOf(character) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static int spaced(int character) {
    boolean between =
        switch (character) {
          case '\t', '\n', '\r', 0x85 -> true;
          default -> Character.isSpaceChar(character);
        };
    return between ? ' ' : character;
  }

  private static boolean isPlain(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          false;
      // Both belong to how some languages are spelt.
      case Character.FORMAT -> character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
      default -> MARKUP.indexOf(character) < 0;
    };
  }
}
