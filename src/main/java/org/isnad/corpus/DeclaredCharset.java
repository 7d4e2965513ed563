package org.isnad.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a document names itself: a page in a meta element, XML in its head. */
final class DeclaredCharset {
  /** As far as browsers look for it. */
  static final int HEAD_BYTES = 1024;

  private static final Pattern NAME =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9_:.-]*)");

  private DeclaredCharset() {}

  /** The first that {@code head} names, or {@code otherwise} where it names none that can be. */
  static Charset of(byte[] head, Charset otherwise) {
    int length = Math.min(head.length, HEAD_BYTES);
    return named(new String(head, 0, length, StandardCharsets.ISO_8859_1), otherwise);
  }

  /** The one that an HTTP header names: {@code text/html; charset=utf-8}. */
  static Charset named(String header, Charset otherwise) {
    Matcher name = NAME.matcher(header);
    if (!name.find()) {
      return otherwise;
    }
    try {
      Charset charset = Charset.forName(name.group(1));
      return extendsAscii(charset) ? charset : otherwise;
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  /**
   * Whether marks of syntax are the same bytes as in ASCII, so that they are found before decoding.
   */
  static boolean extendsAscii(Charset charset) {
    byte[] ascii = "\n\",{}[]\\<>&=".getBytes(StandardCharsets.US_ASCII);
    return charset.canEncode()
        && Arrays.equals(new String(ascii, charset).getBytes(StandardCharsets.US_ASCII), ascii);
  }
}
