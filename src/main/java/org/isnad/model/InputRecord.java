package org.isnad.model;

@Doc("one row per record of the input: either an article or a reject")
public record InputRecord(
    @Doc("the article; null where the record was rejected") Article article,
    @Doc("the reject; null where the record is an article") Reject reject,
    @Doc("order of the record in its file") long ordinal) {}
