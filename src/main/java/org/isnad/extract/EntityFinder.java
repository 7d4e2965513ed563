package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.TokenizedText;

/**
 * Finds named mentions and resolves each to the fullest form of its name in the article: by the
 * model, then by the lexicon and behind titles, without what the lexicon forbids. Deterministic,
 * immutable and safe to share; time is linear in the text.
 */
final class EntityFinder {
  private final Names names;
  private final EntityFeatures features;
  private final EntityModel model;
  private final ModelNames modelNames;
  private final ListedNames listedNames;
  private final Nationalities nationalities;
  private final Datelines datelines;
  private final ClubNames clubNames;
  private final StockIndices stockIndices;
  private final TitledNames titledNames;
  private final ReporterNames reporterNames;
  private final ArticleNames articleNames;
  private final LastNames lastNames;
  private final MarkedAgencies markedAgencies;
  private final MarkedOutlets markedOutlets;
  private final MarkedNames markedNames;
  private final GlossedBodies glossedBodies;
  private final PersonLists personLists;
  private final EntityResolver resolver;
  private final DoubtfulNames doubtfulNames;
  private final NounAdjectives nounAdjectives;
  private final InflectedNames inflectedNames;
  private final IndefiniteBodies indefiniteBodies;

  EntityFinder(Lexicon lexicon) {
    this(lexicon, EntityModel.bundled());
  }

  EntityFinder(Lexicon lexicon, EntityModel model) {
    this.names = lexicon.names();
    this.features = new EntityFeatures(names);
    this.model = model;
    this.modelNames = new ModelNames(names);
    this.listedNames = new ListedNames(names);
    this.nationalities = new Nationalities(names);
    this.datelines = new Datelines(names);
    this.clubNames = new ClubNames(names);
    this.stockIndices = new StockIndices(names);
    this.titledNames = new TitledNames(names);
    this.reporterNames = new ReporterNames(names);
    this.articleNames = new ArticleNames(names);
    this.lastNames = new LastNames(lexicon);
    this.markedAgencies = new MarkedAgencies(names);
    this.markedOutlets = new MarkedOutlets(names);
    this.markedNames = new MarkedNames(lexicon);
    this.glossedBodies = new GlossedBodies(lexicon);
    this.personLists = new PersonLists(names);
    this.resolver = new EntityResolver(names);
    this.doubtfulNames = new DoubtfulNames(names);
    this.nounAdjectives = new NounAdjectives(lexicon);
    this.inflectedNames = new InflectedNames(names);
    this.indefiniteBodies = new IndefiniteBodies(names);
  }

  /** Mentions of {@code text} in order, none overlapping another. */
  List<EntityMention> find(TokenizedText text) {
    List<Match<Name>> listed = names.names().matches(text);
    EntityModel.Labelling labelling = model.labelling(text, features.of(text, listed));
    List<NameSpan> found =
        datelines.withPlaces(
            nationalities.leftOut(
                listedNames.addedTo(modelNames.of(text, labelling), text, listed, labelling), text),
            text);
    List<NameSpan> clubs =
        clubNames.addedTo(stockIndices.leftOut(found, text), text, labelling::named);
    List<NameSpan> introduced = titledNames.addedTo(reporterNames.addedTo(clubs, text), text);
    List<NameSpan> again =
        lastNames.addedTo(articleNames.addedTo(introduced, text, labelling::named), text);
    List<NameSpan> named = SportBodies.withSports(CelestialBodies.addedTo(again, text), text);
    List<NameSpan> headed =
        MarkedBodies.whole(
            HeadedPlaces.withHeads(
                PlaceLists.completed(personLists.completed(named, text), text), text),
            text);
    List<NameSpan> headless = HeadlessBodies.addedTo(TownBodies.whole(headed, text), text);
    List<NameSpan> told = markedOutlets.addedTo(headless, text);
    List<NameSpan> marked =
        markedNames.addedTo(MarkedLists.named(markedAgencies.named(told, text), text), text);
    List<NameSpan> allowed =
        inflectedNames.leftOut(glossedBodies.addedTo(marked, text), text).stream()
            .filter(
                name ->
                    !isForbidden(name, text)
                        && !EventPlaces.isOfEvent(name, text)
                        && !WorkTitles.isTitle(name, text)
                        && !indefiniteBodies.isNameless(name, text)
                        && !nounAdjectives.isOfNoun(name, text))
            .toList();
    return doubtfulNames.without(resolver.resolve(text, allowed), text);
  }

  /**
   * Whether the lexicon forbids the name, or it with the word behind it or, as it is written, with
   * the one before it or alone: جل و[علا], ب[حمد الله].
   */
  private boolean isForbidden(NameSpan name, TokenizedText text) {
    String[] words = name.words(text);
    int first = name.firstToken();
    if (isForbidden(String.join(" ", words), name.endToken(), text)) {
      return true;
    }
    if (words.length == 0) {
      return false;
    }
    words[0] = text.token(first).folded();
    String written = String.join(" ", words);
    return (name.cut() > 0 && isForbidden(written, name.endToken(), text))
        || (first > 0
            && text.sentence(first - 1) == text.sentence(first)
            && names.isForbidden(text.token(first - 1).folded() + " " + written));
  }

  private boolean isForbidden(String key, int next, TokenizedText text) {
    return names.isForbidden(key)
        || (next < text.size()
            && text.sentence(next) == text.sentence(next - 1)
            && names.isForbidden(key + " " + text.token(next).folded()));
  }
}
