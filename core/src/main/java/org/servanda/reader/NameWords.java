package org.servanda.reader;

import java.util.Set;
import org.servanda.reading.PartOfSpeech;

/** Words that tell what a capitalised name names, or that hold its parts together. */
final class NameWords {

  static final Set<String> HONORIFICS =
      Set.of("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Dr.", "Dr", "Sir", "Sheikh", "Lord", "Lady");

  static final Set<String> ORGANIZATION_HEADS =
      Set.of(
          "Ministry",
          "Council",
          "Group",
          "Committee",
          "Commission",
          "Union",
          "Party",
          "Bank",
          "Court",
          "Agency",
          "Organization",
          "Organisation",
          "Parliament",
          "Assembly",
          "Forces",
          "Army",
          "Office",
          "Department",
          "Institute",
          "University",
          "Foundation",
          "Front",
          "Movement",
          "Mission",
          "Congress",
          "Senate",
          "Association",
          "Federation",
          "League",
          "Alliance",
          "Authority",
          "Guard",
          "Guards",
          "Corps",
          "Service",
          "Administration",
          "Secretariat",
          "Tribunal",
          "Coalition",
          "Network",
          "Centre",
          "Center",
          "Fund",
          "Times",
          "Post",
          "News",
          "Press",
          "Courier",
          "Herald",
          "Tribune",
          "Gazette",
          "Radio",
          "Television",
          "Command",
          "Brigade",
          "Battalion",
          "Division",
          "Police",
          "Navy");

  static final Set<String> PLACE_HEADS =
      Set.of(
          "Sea",
          "Strip",
          "Heights",
          "Valley",
          "River",
          "Gulf",
          "Province",
          "Region",
          "City",
          "Airport",
          "Square",
          "Street",
          "Palace",
          "Corridor",
          "Island",
          "Islands",
          "Peninsula",
          "Strait",
          "Mountains",
          "Hills",
          "Desert",
          "Basin",
          "Lake",
          "Bay",
          "Port",
          "District",
          "Hall",
          "Hotel",
          "Village",
          "Line",
          "Zone",
          "Triangle",
          "Canal",
          "Dam",
          "West",
          "East",
          "North",
          "South");

  static final Set<String> PLACE_KINDS =
      Set.of("city", "town", "village", "region", "province", "port", "district", "capital");

  static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "de", "da", "dos", "del", "van", "von", "der", "la",
          "ul", "ur", "abu", "ould", "di");

  static final Set<String> LINKS = Set.of("of", "for", "and", "the", "on");

  static final Set<PartOfSpeech> NOT_NAMES =
      Set.of(
          PartOfSpeech.DET,
          PartOfSpeech.PRON,
          PartOfSpeech.ADP,
          PartOfSpeech.CCONJ,
          PartOfSpeech.SCONJ,
          PartOfSpeech.AUX,
          PartOfSpeech.PUNCT,
          PartOfSpeech.NUM,
          PartOfSpeech.PART);

  /** Names of times, in small letters, that are nobody's names. */
  static final Set<String> TIMES =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "week",
          "month",
          "year",
          "morning",
          "afternoon",
          "evening",
          "night",
          "earlier",
          "later");

  private NameWords() {}
}
