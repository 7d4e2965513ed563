package org.isnad.model;

@Doc("one row per entity id of the snapshot before that names are no longer linked to")
public record EntityChange(
    @Doc("the id in the snapshot before") String previousEntityId,
    @Doc("the id that its names have now; null where no article of this corpus names it")
        String entityId,
    @Doc("merged, split (its names went to several entities) or gone") String change,
    @Doc("its name in the snapshot before") String name) {}
