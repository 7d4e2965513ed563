/** One article in, findings out. Knows no Spark. */
package org.isnad.extract;
