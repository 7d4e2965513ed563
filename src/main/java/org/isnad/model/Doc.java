package org.isnad.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a table (on its record) or a column (on its component) means: for a table its grain, "one
 * row per …"; for a column the meaning, with its unit and with what null stands for. It becomes the
 * comment of the Parquet column and the text of {@code ./isnad schema}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Doc {
  String value();
}
