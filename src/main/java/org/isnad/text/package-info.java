/**
 * Arabic text as data: normalization that keeps its alignment to the published text, tokens,
 * sentences, paragraphs. Offsets in this package are UTF-16 units of the published text; {@link
 * org.isnad.text.CodePoints} turns them into the code points of the tables, once, at the bridge.
 */
package org.isnad.text;
