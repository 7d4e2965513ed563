package org.isnad.model;

@Doc(
    "one row per topic of the model that --topics-from began with: what became of it; none without that option")
public record TopicChange(
    @Doc("the topic; its number means the same in both") int topicId,
    @Doc("label of the topic now") String label,
    @Doc("1 minus the cosine of its terms then and now, 0 to 1") double drift,
    @Doc("topic of now that is most like it as it was, which may be itself") int nearestTopicId,
    @Doc("cosine of its terms then and the nearest topic's now") double nearestSimilarity,
    @Doc(
            "'kept'; 'merged': another topic of now is most like it; 'replaced': no topic is, and the number is of a new theme; 'faded': kept, with the largest share in no article")
        String change) {}
