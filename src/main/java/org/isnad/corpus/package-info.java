/**
 * Input formats to articles and rejects.
 *
 * <p>Two layers. Reading is plain Java on Hadoop file systems: paths become {@link
 * org.isnad.corpus.InputFile}s, files become splits, a {@code RecordReader} per format turns a
 * split into raw records, and a {@code RecordMapper} turns those into {@link
 * org.isnad.model.InputRecord}s, articles and rejects alike. {@link org.isnad.corpus.Corpus} puts
 * Spark around it, one task for several splits. Another format is another {@code RecordReader}.
 */
package org.isnad.corpus;
