/** Spark SQL and MLlib only: Datasets in, Datasets out; no I/O and no session. */
package org.isnad.analysis;
