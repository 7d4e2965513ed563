package org.isnad.analysis;

import static org.isnad.analysis.Rows.article;
import static org.isnad.analysis.Rows.attribution;
import static org.isnad.analysis.Rows.attributionIn;
import static org.isnad.analysis.Rows.mention;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Entity;
import org.isnad.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class SourcesTest {
  private final SparkSession spark;
  private final Dataset<Row> articles;
  private final Dataset<Row> attributions;

  SourcesTest(SparkSession spark) {
    this.spark = spark;
    articles =
        Rows.of(
            spark,
            Article.class,
            article("a1", "s1", "o1", "2015-07-31"),
            article("a2", "s1", "o2", "2015-08-01"),
            article("a3", "s3", "o2", "2015-08-01"));
    attributions =
        Rows.of(
            spark,
            Attribution.class,
            attribution("a1", "p", "person", "named", "direct"),
            attribution("a1", "p", "person", "named", "indirect", "رويترز"),
            attribution("a1", "u", "unnamed_person", "unnamed", "mixed"),
            attribution("a2", "p", "person", "named", "direct"),
            attributionIn("a2", "title", "neutral", "p", "person", "named", "direct"),
            attributionIn("a2", "text", "silence", "q", "person", "named", "indirect"));
  }

  @Test
  void countsSpeakers() {
    assertEquals(
        List.of(
            "all|all|p|person|named|3|2|1|2|1|0|1|0.7500|0.3006|0.9544",
            "all|all|u|unnamed_person|unnamed|1|1|1|0|0|1|0|0.2500|0.0456|0.6994",
            "o1|all|p|person|named|2|1|1|1|1|0|1|0.6667|0.2077|0.9385",
            "o1|all|u|unnamed_person|unnamed|1|1|1|0|0|1|0|0.3333|0.0615|0.7923",
            "o2|all|p|person|named|1|1|1|1|0|0|0|1.0000|0.2065|1.0000"),
        Rows.lines(
            Sources.counts(attributions, articles, Period.ALL),
            "outlet",
            "period",
            "speaker",
            "kind",
            "naming",
            "attribution_count",
            "article_count",
            "story_count",
            "direct_count",
            "indirect_count",
            "mixed_count",
            "relayed_count",
            "attribution_share",
            "attribution_share_low",
            "attribution_share_high"));
  }

  @Test
  void countsPeriods() {
    assertEquals(
        List.of(
            "all|2015-07|p|2", "all|2015-07|u|1", "all|2015-08|p|1", "all|all|p|3", "all|all|u|1"),
        Rows.lines(
            Sources.counts(attributions, articles, Period.MONTH).filter("outlet = 'all'"),
            "outlet",
            "period",
            "speaker",
            "attribution_count"));
  }

  @Test
  void sharesSourcing() {
    Dataset<Row> counts = Sources.counts(attributions, articles, Period.DAY);
    // Of three and one attribution: exp(ln 4 - 3 ln 3 / 4) speakers.
    assertEquals(
        List.of(
            "all|2015-07-31|1|1|3|2|0.6667|1|1|0.3333|2|1|1.8899",
            "all|2015-08-01|2|1|1|1|1.0000|0|0|0.0000|1|0|1.0000",
            "all|all|3|2|4|3|0.7500|1|1|0.2500|3|1|1.7548",
            "o1|2015-07-31|1|1|3|2|0.6667|1|1|0.3333|2|1|1.8899",
            "o1|all|1|1|3|2|0.6667|1|1|0.3333|2|1|1.8899",
            "o2|2015-08-01|2|1|1|1|1.0000|0|0|0.0000|1|0|1.0000",
            "o2|all|2|1|1|1|1.0000|0|0|0.0000|1|0|1.0000"),
        Rows.lines(
            Sources.sourcing(attributions, articles, counts, Period.DAY),
            "outlet",
            "period",
            "article_count",
            "sourced_article_count",
            "attribution_count",
            "named_count",
            "named_share",
            "unnamed_count",
            "relayed_count",
            "relayed_share",
            "person_count",
            "unnamed_person_count",
            "effective_source_count"));
  }

  @Test
  void countsASpeakerOfTwoKindsOnce() {
    Dataset<Row> more =
        attributions.union(
            Rows.of(
                spark,
                Attribution.class,
                attribution("a2", "p", "media", "named", "direct"),
                attribution("a3", "p", "media", "named", "direct")));
    Dataset<Row> counts = Sources.counts(more, articles, Period.ALL);
    assertEquals(
        List.of("all|2|6|3|2", "o1|2|3|2|0", "o2|1|3|1|2"),
        Rows.lines(
            Sources.sourcing(more, articles, counts, Period.ALL),
            "outlet",
            "source_count",
            "attribution_count",
            "person_count",
            "media_count"));
    assertEquals(
        List.of("media|2", "person|1"),
        Rows.lines(counts.filter("outlet = 'o2'"), "kind", "attribution_count"));
  }

  @Test
  void givesNoSharesWhereNothingIsAttributed() {
    Dataset<Row> nothing = attributions.filter("false");
    Dataset<Row> counts = Sources.counts(nothing, articles, Period.ALL);
    assertEquals(
        List.of("all|3|0|0|null|null|null", "o1|1|0|0|null|null|null", "o2|2|0|0|null|null|null"),
        Rows.lines(
            Sources.sourcing(nothing, articles, counts, Period.ALL),
            "outlet",
            "article_count",
            "sourced_article_count",
            "attribution_count",
            "named_share",
            "named_share_low",
            "effective_source_count"));
  }

  @Test
  void comparesNamingWithCiting() {
    Dataset<Row> mentions =
        Rows.of(
            spark,
            Mention.class,
            mention("a1", 0, 0, "p"),
            mention("a1", 0, 1, "p"),
            mention("a2", 0, 0, "p"),
            mention("a3", 0, 0, "p"),
            mention("a3", 0, 0, "q"));
    Dataset<Row> entities =
        Rows.of(
            spark,
            Entity.class,
            new Entity("p", "P", "PER", null, List.of(), 3, 2, 4, null, null),
            new Entity("q", "Q", "PER", null, List.of(), 1, 1, 1, null, null));
    assertEquals(
        List.of("p|all|P|PER|3|2|3|0.6667|0.2077|0.9385", "q|all|Q|PER|1|0|0|0.0000|0.0000|0.7935"),
        Rows.lines(
            Sources.voices(mentions, attributions, articles, entities, Period.ALL),
            "entity_id",
            "period",
            "name",
            "type",
            "mentioned_article_count",
            "cited_article_count",
            "attribution_count",
            "voice_ratio",
            "voice_ratio_low",
            "voice_ratio_high"));
  }

  @Test
  void countsStoriesOfOneSourceAndOfUnnamedOnesOnly() {
    Dataset<Row> more =
        attributions.union(
            Rows.of(
                spark,
                Attribution.class,
                attribution("a3", "v", "unnamed_group", "unnamed", "direct"),
                attribution("a3", "v", "unnamed_group", "unnamed", "direct")));
    Dataset<Row> counts = Sources.counts(more, articles, Period.ALL);
    assertEquals(
        List.of(
            "all|3|2.5714|2|1|0.5000|1|0.5000",
            "o1|2|1.8000|1|0|0.0000|0|0.0000",
            "o2|2|1.8000|2|2|1.0000|1|0.5000"),
        Rows.lines(
            Sources.sourcing(more, articles, counts, Period.ALL),
            "outlet",
            "source_count",
            "dominant_source_count",
            "sourced_story_count",
            "single_source_story_count",
            "single_source_story_share",
            "unnamed_only_story_count",
            "unnamed_only_story_share"));
  }

  @Test
  void tellsWhoClaimsAndWhoConfirms() {
    Dataset<Row> more =
        attributions.union(
            Rows.of(
                spark,
                Attribution.class,
                attributionIn("a2", "text", "claim", "p", "person", "named", "direct"),
                attributionIn("a2", "text", "deny", "r", "person", "named", "direct")));
    assertEquals(
        List.of(
            "o2|p|p|person|claim|1|2|0.5000|0.0945|0.9055",
            "o2|p|p|person|neutral|1|2|0.5000|0.0945|0.9055",
            "o2|r|r|person|deny|1|1|1.0000|0.2065|1.0000"),
        Rows.lines(
            Sources.cues(more, articles, Period.ALL).filter("outlet = 'o2'"),
            "outlet",
            "speaker_id",
            "speaker",
            "kind",
            "cue_class",
            "attribution_count",
            "speaker_attribution_count",
            "cue_share",
            "cue_share_low",
            "cue_share_high"));
  }

  @Test
  void takesRelaysApart() {
    Dataset<Row> more =
        attributions.union(
            Rows.of(
                spark,
                Attribution.class,
                attribution("a3", "p", "person", "named", "direct", "رويترز", "تاس")));
    assertEquals(
        List.of(
            "all|1|o1|رويترز|relay|null|1|1|1",
            "all|1|o2|رويترز|relay|null|1|1|1",
            "all|2|رويترز|p|person|p|1|1|1",
            "all|2|رويترز|تاس|relay|null|1|1|1",
            "all|3|تاس|p|person|p|1|1|1",
            "o1|1|o1|رويترز|relay|null|1|1|1",
            "o1|2|رويترز|p|person|p|1|1|1"),
        Rows.lines(
            relayEdges(more, Rows.of(spark, Mention.class), Rows.of(spark, Entity.class))
                .filter("outlet != 'o2'"),
            "outlet",
            "depth",
            "teller",
            "told_by",
            "told_by_kind",
            "speaker_id",
            "attribution_count",
            "article_count",
            "story_count"));
  }

  @Test
  void takesSpellingsOfOneRelayForOne() {
    Dataset<Row> more =
        attributions.union(
            Rows.of(
                spark,
                Attribution.class,
                attribution("a2", "p", "person", "named", "direct", "وكالة رويترز", "رويترز"),
                attribution("a3", "p", "person", "named", "direct", "وكالة رويترز", "قريب منه")));
    // In a3 the name stands for r twice and for x once.
    Dataset<Row> mentions =
        Rows.of(
            spark,
            Mention.class,
            Rows.named("a1", "text", 0, 0, "r", "رويترز", "رويترز", null),
            Rows.named("a2", "text", 0, 0, "r", "رويترز", "وكالة رويترز", null),
            Rows.named("a3", "text", 0, 0, "x", "وكالة رويترز", "وكالة رويترز", null),
            Rows.named("a3", "text", 0, 1, "r", "وكالة رويترز", "وكالة رويترز", null),
            Rows.named("a3", "text", 0, 2, "r", "الوكالة", "وكالة رويترز", null));
    assertEquals(
        List.of(
            "1|o1|null|رويترز|r|relay|null|1|1",
            "1|o2|null|رويترز|r|relay|null|2|2",
            "2|رويترز|r|p|p|person|p|2|2",
            "2|رويترز|r|قريب منه|null|relay|null|1|1",
            "3|قريب منه|null|p|p|person|p|1|1"),
        Rows.lines(
            relayEdges(
                    more,
                    mentions,
                    Rows.of(
                        spark,
                        Entity.class,
                        new Entity("r", "رويترز", "ORG", null, List.of(), 3, 2, 5, null, null),
                        new Entity("x", "X", "PER", null, List.of(), 1, 1, 1, null, null)))
                .filter("outlet = 'all'"),
            "depth",
            "teller",
            "teller_entity_id",
            "told_by",
            "told_by_entity_id",
            "told_by_kind",
            "speaker_id",
            "attribution_count",
            "article_count"));
  }

  private Dataset<Row> relayEdges(
      Dataset<Row> attributions, Dataset<Row> mentions, Dataset<Row> entities) {
    return Relays.edges(attributions, mentions, articles, entities, Period.ALL);
  }

  /** The story of a1 and a2 has four attributions: three and one. */
  @Test
  void measuresOnHowManySourcesArticlesAndStoriesRest() {
    Dataset<Row> more =
        attributions.union(
            Rows.of(
                spark,
                Attribution.class,
                attribution("a3", "v", "unnamed_group", "unnamed", "direct")));
    assertEquals(
        List.of(
            "a1|s1|o1|3|1|2|1.8899|1.8000|false|false",
            "a2|s1|o2|1|0|1|1.0000|1.0000|true|false",
            "a3|s3|o2|1|1|1|1.0000|1.0000|true|true"),
        Rows.lines(
            Diversity.byArticle(more, articles),
            "article_id",
            "story_id",
            "outlet",
            "attribution_count",
            "unnamed_count",
            "source_count",
            "effective_source_count",
            "dominant_source_count",
            "is_single_source",
            "is_unnamed_only"));
    assertEquals(
        List.of(
            "s1|2|2|2015-07-31|4|1|2|1.7548|1.6000|false|false",
            "s3|1|1|2015-08-01|1|1|1|1.0000|1.0000|true|true"),
        Rows.lines(
            Diversity.byStory(more, articles),
            "story_id",
            "article_count",
            "outlet_count",
            "first_published_on",
            "attribution_count",
            "unnamed_count",
            "source_count",
            "effective_source_count",
            "dominant_source_count",
            "is_single_source",
            "is_unnamed_only"));
  }
}
