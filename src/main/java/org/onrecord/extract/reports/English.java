package org.onrecord.extract.reports;

import java.util.List;

/**
 * The constructions in which English reports by a verb, in the order in which they are tried: the
 * source behind its cue, the content before the cue, around it, and behind it.
 */
final class English {
  private static final List<Construction> BEHIND =
      List.of(
          PseudoClefts::read,
          RelativeContents::aroundCue,
          Complements::read,
          FrontedContents::withoutComplement,
          LimitedObjects::read,
          Antecedents::read,
          AwaitedContents::read,
          Passives::asReported);

  private static final List<Construction> CONSTRUCTIONS =
      List.of(
          InvertedSources::read,
          FrontedContents::read,
          RelativeContents::named,
          AsParentheticals::read,
          FrontedContents::aroundAs,
          place -> VerbReports.first(BEHIND, RelativeContents.parted(place)));

  private English() {}

  static List<Construction> constructions() {
    return CONSTRUCTIONS;
  }
}
