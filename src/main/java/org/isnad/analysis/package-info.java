/**
 * Spark SQL and MLlib only: Datasets in, Datasets out; no session, and no I/O but that of a stage
 * of a pipeline, which Spark ML writes and reads.
 */
package org.isnad.analysis;
