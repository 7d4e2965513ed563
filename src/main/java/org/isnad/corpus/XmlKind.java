package org.isnad.corpus;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which elements of an XML file are records, and what they hold. */
interface XmlKind {
  /** Bytes of a file in which its first element stands. */
  int HEAD_BYTES = 1 << 15;

  /** Names of the elements that are records, in lower case. */
  Set<String> records();

  /** The columns of one of them. */
  Map<String, String> columns(String element);

  /**
   * The kind of the file that begins with {@code head}.
   *
   * @throws WrongFormatException where neither documents nor a feed begin there
   */
  static XmlKind of(byte[] head, Charset charset) throws WrongFormatException {
    String beginning = new String(head, charset);
    Matcher root =
        Pattern.compile("<(doc|rss|feed|rdf:rdf)[\\s>]", Pattern.CASE_INSENSITIVE)
            .matcher(beginning);
    if (!root.find()) {
      throw new WrongFormatException(
          "wrong format: XML with neither <DOC> elements nor the items of an RSS or Atom feed");
    }
    return root.group(1).equalsIgnoreCase("doc") ? new TrecDocuments() : Feed.of(beginning);
  }
}
