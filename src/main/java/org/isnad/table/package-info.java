/** Tables as Spark sees them: record to schema, row, encoder, Parquet. */
package org.isnad.table;
