package org.isnad.model;

@Doc(
    "one row per speaker × kind × cue class × outlet × period: who claims, who confirms; silence left out")
public record SourceCue(
    @Doc("outlet of the articles; 'all' for all of them") String outlet,
    @Doc("'all', a period such as '2015-08', or 'undated'") String period,
    @Doc("the speaker, as in source_counts") String speakerId,
    @Doc("most frequent form of the speaker") String speaker,
    @Doc("kind of source") String kind,
    @Doc("class of the cue: neutral, affirm, deny, claim, …") String cueClass,
    @Doc("attributions to the speaker with a cue of the class") long attributionCount,
    @Doc("attributions to the speaker") long speakerAttributionCount,
    @Doc("attribution_count over speaker_attribution_count, 0 to 1") double cueShare,
    @Doc("lower bound of the share's 95 % interval (Wilson 1927)") double cueShareLow,
    @Doc("upper bound of the share's 95 % interval (Wilson 1927)") double cueShareHigh) {}
