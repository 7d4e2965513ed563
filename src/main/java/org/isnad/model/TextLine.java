package org.isnad.model;

@Doc("a line of a text that may turn out to be repeated in the outlet's articles")
public record TextLine(
    @Doc("its paragraph, from 0") int paragraph,
    @Doc("first code point") int begin,
    @Doc("code point after the last") int end,
    @Doc("digest of its folded words and numbers") long digest,
    @Doc("its first term, among the article's") int firstTerm,
    @Doc("the term after its last") int endTerm,
    @Doc("mentions in it that are not boilerplate by their form") int mentionCount,
    @Doc("attributions in it that are not boilerplate by their form") int attributionCount) {}
