/** Gold files, measures and their intervals. */
package org.isnad.evaluate;
