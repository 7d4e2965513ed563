/** Input formats to articles and rejects. */
package org.isnad.corpus;
