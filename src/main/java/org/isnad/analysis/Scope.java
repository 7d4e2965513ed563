package org.isnad.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.Column;

/** A unit of counting. */
public enum Scope {
  /** The text of an article. */
  ARTICLE(0),
  /** A paragraph of it. */
  PARAGRAPH(1),
  /** A sentence of it. */
  SENTENCE(2);

  /** What stands for it in counts. */
  private final int code;

  Scope(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The name, as tables have it, of the scope with this code. */
  static Column ofCode(Column code) {
    Column[] names =
        Arrays.stream(values())
            .map(scope -> lit(scope.name().toLowerCase(Locale.ROOT)))
            .toArray(Column[]::new);
    return element_at(array(names), code.plus(1));
  }
}
