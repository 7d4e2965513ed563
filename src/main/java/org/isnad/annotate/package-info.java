/** The one bridge between Spark and the language core: articles to findings. */
package org.isnad.annotate;
