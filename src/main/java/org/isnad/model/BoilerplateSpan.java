package org.isnad.model;

@Doc("a stretch of a text, inside a line, that is not the article's own")
public record BoilerplateSpan(
    @Doc("first code point") int begin,
    @Doc("code point after the last") int end,
    @Doc(
            "read_also, credit, dateline, caption, contact, notice or tags, by its form; repeated or headline, by the outlet's other articles")
        String kind) {}
