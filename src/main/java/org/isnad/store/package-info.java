/**
 * Snapshots: all tables of a run, staged and then published at once.
 *
 * <pre>
 * OUTPUT/
 *   latest                        id of the snapshot that was published last
 *   snapshots/
 *     20260301T040510Z-5f3a9c/    one snapshot: never changed once it is here
 *       manifest.json
 *       articles/*.parquet
 *       mentions/*.parquet        …
 *     .staging-20260302T…/        a run under way, or the remains of one that was killed
 * </pre>
 */
package org.isnad.store;
