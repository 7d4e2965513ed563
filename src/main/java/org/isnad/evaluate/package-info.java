/**
 * How good the findings are: gold files, measures, and their intervals.
 *
 * <p>{@link org.isnad.evaluate.AnnotationFile} reads annotations, made by people or by a program;
 * {@link org.isnad.evaluate.Evaluation} compares the two article by article and sums up. {@code
 * docs/evaluation.md} defines every measure. Offsets are code points.
 */
package org.isnad.evaluate;
