package org.isnad.model;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** What the columns of a record's table are called. */
public final class Columns {
  private Columns() {}

  /** Column of a record's component: {@code articleId} is {@code article_id}. */
  public static String name(RecordComponent component) {
    return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
