package org.isnad.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.isnad.text.CodePoints;
import org.isnad.text.MinHash;
import org.isnad.text.NameSpelling;
import org.isnad.text.Span;
import org.isnad.text.TextLanguage;
import org.isnad.text.TokenizedText;

/**
 * One article in, its findings out: mentions, attributions and terms, with offsets in code points
 * of the published text. Immutable; one serves all threads. Time and memory are linear in the
 * article's length.
 */
public final class ArticleAnnotator {
  private final EntityFinder entityFinder;
  private final AttributionFinder attributionFinder;
  private final TermFinder termFinder;
  private final AgencyCredits agencyCredits;
  private final BoilerplateFinder boilerplateFinder;

  public ArticleAnnotator(Lexicon lexicon) {
    this(lexicon, EntityModel.bundled());
  }

  /** An annotator that finds names by another model than the one in the jar. */
  public ArticleAnnotator(Lexicon lexicon, EntityModel model) {
    this.entityFinder = new EntityFinder(lexicon, model);
    this.attributionFinder = new AttributionFinder(lexicon);
    this.termFinder = new TermFinder(lexicon);
    this.agencyCredits = new AgencyCredits(lexicon);
    this.boilerplateFinder = new BoilerplateFinder(lexicon);
  }

  /**
   * Annotates title and text.
   *
   * @param title the headline, or null
   */
  public Findings annotate(String articleId, String title, String text) {
    return annotate(articleId, title, null, text);
  }

  /**
   * Annotates title and text. In a text that is not Arabic no names, attributions and terms are
   * looked for.
   *
   * @param title the headline, or null
   * @param author the line of authors, which may credit an agency, or null
   */
  public Findings annotate(String articleId, String title, String author, String text) {
    TokenizedText headline = TokenizedText.of(title == null ? "" : title);
    return annotate(articleId, headline, author, TokenizedText.of(text), entityFinder::find);
  }

  /**
   * Annotates a text whose names are known: its attributions are then judged apart from the finding
   * of names.
   *
   * @param names in the order of the text, none overlapping another
   */
  public Findings annotate(String articleId, String text, List<GivenName> names) {
    TokenizedText body = TokenizedText.of(text);
    List<EntityMention> given = names.stream().map(name -> mention(body, name)).toList();
    return annotate(articleId, TokenizedText.of(""), null, body, part -> given);
  }

  private Findings annotate(
      String articleId,
      TokenizedText headline,
      String author,
      TokenizedText body,
      Function<TokenizedText, List<EntityMention>> names) {
    List<Mention> mentions = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    List<TermFinder.Term> terms = List.of();
    Boilerplate boilerplate = new Boilerplate(body);
    String language = TextLanguage.of(body);
    if (TextLanguage.ARABIC.equals(language)) {
      if (headline.size() > 0) {
        List<EntityMention> headlineMentions = names.apply(headline);
        annotatePart(
            articleId,
            "title",
            headline,
            headlineMentions,
            attributionFinder.findInHeadline(headline, headlineMentions),
            new Boilerplate(headline),
            mentions,
            attributions);
      }
      List<EntityMention> bodyMentions = names.apply(body);
      boilerplate = boilerplateFinder.find(body, bodyMentions);
      annotatePart(
          articleId,
          "text",
          body,
          bodyMentions,
          attributionFinder.find(body, bodyMentions),
          boilerplate,
          mentions,
          attributions);
      terms = termFinder.find(body, bodyMentions, boilerplate);
    }
    CodePoints codePoints = new CodePoints(body.published());
    return new Findings(
        mentions,
        attributions,
        terms.stream().map(TermFinder.Term::term).toList(),
        terms.stream().map(TermFinder.Term::form).toList(),
        Arrays.stream(MinHash.signature(headline, body)).boxed().toList(),
        boilerplate.spans(codePoints),
        TextLines.of(body, codePoints, boilerplate, terms, mentions, attributions),
        TextLines.headline(headline),
        agencyCredits.in(author, body, boilerplate.textEnd()),
        language,
        body.paragraphCount(),
        body.sentenceCount(),
        body.wordCount());
  }

  private static EntityMention mention(TokenizedText text, GivenName name) {
    Span span =
        new Span(
            text.published().offsetByCodePoints(0, name.begin()),
            text.published().offsetByCodePoints(0, name.end()));
    int first = text.tokenAt(span.begin());
    int end = first + 1;
    while (end < text.size() && text.token(end).begin() < span.end()) {
      end++;
    }
    EntityMention.Type type = EntityMention.Type.valueOf(name.type());
    return new EntityMention(first, end, span, type, name.canonical(), null, "given", 1);
  }

  private void annotatePart(
      String articleId,
      String part,
      TokenizedText text,
      List<EntityMention> foundMentions,
      List<SourceAttribution> foundAttributions,
      Boilerplate boilerplate,
      List<Mention> mentions,
      List<Attribution> attributions) {
    CodePoints codePoints = new CodePoints(text.published());
    for (EntityMention mention : foundMentions) {
      mentions.add(mention(articleId, part, text, codePoints, boilerplate, mention));
    }
    for (SourceAttribution attribution : foundAttributions) {
      attributions.add(attribution(articleId, part, text, codePoints, boilerplate, attribution));
    }
  }

  private static Mention mention(
      String articleId,
      String part,
      TokenizedText text,
      CodePoints codePoints,
      Boilerplate boilerplate,
      EntityMention mention) {
    String id = entityId(mention);
    return new Mention(
        articleId,
        part,
        text.paragraph(mention.firstToken()),
        text.sentence(mention.firstToken()),
        codePoints.at(mention.span().begin()),
        codePoints.at(mention.span().end()),
        mention.span().of(text.published()),
        mention.type().name(),
        mention.canonical(),
        mention.lexiconId(),
        id,
        id,
        mention.finder(),
        mention.confidence(),
        boilerplate.kind(mention.firstToken()));
  }

  private static Attribution attribution(
      String articleId,
      String part,
      TokenizedText text,
      CodePoints codePoints,
      Boilerplate boilerplate,
      SourceAttribution found) {
    int cueToken = text.tokenAt(found.cue().begin());
    Span source = found.source();
    return new Attribution(
        articleId,
        part,
        text.paragraph(cueToken),
        text.sentence(cueToken),
        codePoints.at(found.cue().begin()),
        codePoints.at(found.cue().end()),
        found.cue().of(text.published()),
        found.cueLemma(),
        found.cueClass(),
        source == null ? null : codePoints.at(source.begin()),
        source == null ? null : codePoints.at(source.end()),
        source == null ? null : source.of(text.published()),
        codePoints.at(found.content().begin()),
        codePoints.at(found.content().end()),
        found.content().of(text.published()),
        found.directness(),
        found.speaker(),
        speakerId(found),
        found.speakerMention() == null ? null : entityId(found.speakerMention()),
        found.kind(),
        naming(found),
        found.role(),
        found.affiliation(),
        found.anonymity(),
        found.unnamedReason(),
        found.claimedSourceCount(),
        found.relay(),
        found.told(),
        found.medium(),
        found.isNegated(),
        found.rule(),
        found.confidence(),
        boilerplate.kind(cueToken));
  }

  /**
   * The naming class: an organization that is no entity (the police, the authorities) is generic.
   */
  private static String naming(SourceAttribution attribution) {
    return switch (attribution.kind()) {
      case "unnamed_person", "unnamed_group" -> "unnamed";
      case "document" -> "document";
      case "organization" -> attribution.speakerMention() == null ? "generic" : "named";
      default -> "named";
    };
  }

  private static String speakerId(SourceAttribution attribution) {
    if (attribution.speakerMention() != null) {
      return entityId(attribution.speakerMention());
    }
    return digest(attribution.kind(), DescriptionKey.of(attribution.speaker()));
  }

  /** The id of the name; the entity's too, until the whole corpus says otherwise. */
  private static String entityId(EntityMention mention) {
    String key =
        mention.lexiconId() == null ? NameSpelling.key(mention.canonical()) : mention.lexiconId();
    return digest(mention.type().name(), key);
  }

  private static String digest(String type, String key) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256")
              .digest((type + "\t" + key).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
