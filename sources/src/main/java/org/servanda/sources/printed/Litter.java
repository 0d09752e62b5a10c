package org.servanda.sources.printed;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/**
 * Tells the litter of copied pages from report text by its form. What reads like a paragraph of a
 * report is never litter, unless it speaks to the reader about the site.
 */
final class Litter {

  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_CAPTION = 400;
  private static final int LONGEST_CREDIT = 120;
  private static final int LONGEST_NOTICE = 400;

  private static final Pattern FURNITURE =
      whole(
          "(?:share|tweet|like|pin)(?: this)?(?: (?:article|story|post|page|news|link))?"
              + "(?: (?:on|via|with|to|by) [\\p{L} -]{1,30})?",
          "(?:print|printable)(?: (?:version|page|article|this|this page|this article))?",
          "(?:e-?mail|send|save|bookmark)(?: (?:this|to a friend|this article|this page))?",
          "copy link|link copied|listen(?: to)?(?: this)?(?: article)?|text size|font size",
          "advertis(?:e)?ments?|sponsored(?: content)?|promoted(?: content)?",
          "(?:story|article) continues below(?: (?:this )?advertisement)?|continue reading",
          "(?:leave|post|add|write) (?:a |your )?(?:comment|reply)",
          "(?:no |\\d+ )?comments?(?: yet)?(?: ?\\(\\d+\\))?|comments are (?:closed|moderated|off).*",
          "(?:subscribe|sign up)(?: (?:now|here|today|to|for|our|the|us|newsletter).*)?",
          "(?:follow|join|find|like) us(?: on .*)?",
          "back to top|skip to (?:main )?content",
          "(?:number of )?(?:views?|hits|reads?|shares?)\\s*:?\\s*[\\d., ]+k?",
          "[\\d., ]+k? (?:views?|hits|reads?|shares?|likes?)|\\d+ min(?:ute)?s? read",
          "(?:file|illustrative|stock|archive)(?: photo| image| picture)|photo gallery",
          "[^\\p{L}\\p{N}]+");

  /** Lines that are litter at the edges of a text only: a report may use such words inside. */
  private static final Pattern EDGE =
      whole(
          "home(?: ?page)?|menu|search|close|log ?in|sign in|register|news|world|politics|top",
          "(?:tags?|topics?|keywords?|labels?|categor(?:y|ies)|section)\\s*:.*",
          "(?:previous|next)(?: (?:article|post|story))?(?:\\s*:.*)?",
          "[\\d\\s.,:/|•·*#_=~–—-]+|a ?[-+](?: ?a ?[-+])*",
          "[^|•›»]{1,25}(?:\\s*[|•›»]\\s*[^|•›»]{1,25}){1,12}");

  /** What kind of text follows, between the sender's name and the headline. */
  private static final Pattern LABEL =
      whole(
          "(?:press|news|media) (?:release|statement)|for immediate release",
          "(?:unofficial|courtesy) translation|check against delivery|no\\.? ?\\d[\\d/ -]*");

  private static final Pattern RELATED =
      whole(
          "(?:read|see|watch) (?:also|more|next|too)|also (?:read|see)|related|"
              + "(?:related|recommended|similar|other|more|latest|recent|breaking|top|popular)"
              + " (?:articles?|news|stor(?:y|ies)|topics?|content|posts?|links?|reading|headlines)"
              + "(?: from .*| on this.*)?",
          "editor[’'`]?s?[’'`]? (?:choice|picks?)",
          "most (?:read|popular|viewed|commented|shared|recent)",
          "more (?:on this|on this (?:story|topic)|from .{1,40}|in .{1,30})",
          "(?:recommended|trending)(?: (?:for you|now))?|you (?:may|might) also (?:like|be"
              + " interested in)|don[’']t miss|in this (?:section|category)");

  private static final Pattern RELATED_LINE =
      Pattern.compile(
          "^(?:read|see|watch)(?: also| more| next| too)\\s*[:>»–—-].*|^also (?:read|see)\\s*:.*"
              + "|^related(?: (?:article|story|news))?\\s*:.*",
          CASE_INSENSITIVE);

  private static final String MEDIUM = "(?:photo|photograph|image|picture|video|illustration)";

  private static final Pattern CREDIT =
      Pattern.compile(
          "^[(\\[]?(?:file |archive )?MEDIUMs?(?: credit| courtesy(?: of)?| by| source)?\\s*[:/©|].*"
                  .replace("MEDIUM", MEDIUM)
              + "|^[(\\[]?MEDIUMs? (?:by|courtesy(?: of)?|credit) .*".replace("MEDIUM", MEDIUM)
              + "|^[(\\[]?credits?\\s*:.*"
              + "|^[(\\[]?(?:\\p{Lu}[\\p{L}.]+ ){1,3}(?-i:Photo|Images?|File)\\b.*"
              + "|^[(\\[]?[\\p{L} .’'-]{2,50}(?:/[\\p{L} .’'-]{2,30}){0,2}/"
              + "(?-i:[A-Z]{2,6}|Pool|Handout|[\\p{L} ]*(?:Images|Photo|Press))[)\\]]?$",
          CASE_INSENSITIVE);

  private static final Pattern CREDITED_CAPTION =
      Pattern.compile(
          "^FILE(?: PHOTO)? ?[-–—:] .*"
              + "|.*[(\\[][^()\\[\\]]{0,60}\\b(?i:photo|images?|file|handout|pool|picture)\\b"
              + "[^()\\[\\]]{0,60}[)\\]]\\.?$"
              + "|.*\\b(?i:photo|image|picture)(?i: by| credit| courtesy(?: of)?)?\\s*[:©]"
              + "\\s*[^.]{2,60}$");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "^(?:©|\\(c\\)|copyright\\b).*|.*\\ball rights reserved\\b.*"
              + "|.*\\b(?:reproduction|republication|reprint(?:ing)?|quoting|citing)\\b.*"
              + "\\b(?:prohibited|forbidden|permission|consent|hyperlink|mandatory|obligatory)\\b.*"
              + "|.*\\beditorial (?:staff|team|board)\\b.*\\breserves?\\b.*\\bright\\b.*",
          CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern READER =
      Pattern.compile(
          "\\b(?:you|your|yours|dear (?:visitors?|readers?|users?))\\b", CASE_INSENSITIVE);

  private static final Pattern SITE_MATTERS =
      Pattern.compile(
          "\\b(?:comments?|subscri\\w+|newsletters?|rules|facebook|twitter|telegram|whatsapp|"
              + "accounts?|inbox|e-?mail|cookies?|donat\\w+|click|sign(?:ing)? up|log(?:ging)? in|"
              + "registered|password|app|our (?:site|website|journalism|channel|page|team|readers))\\b",
          CASE_INSENSITIVE);

  /** Notices quote nobody. */
  private static final Pattern QUOTED =
      Pattern.compile("[“”«»„‘\"]|''|``|\\b(?:said|says|told|asked|added|wrote)\\b");

  private Litter() {}

  /** Buttons, counters and notices, which are litter wherever they stand. */
  static boolean isFurniture(String line) {
    return line.length() <= LONGEST_LINE && FURNITURE.matcher(line).matches();
  }

  /** Menu words, tags and labels, which are litter at the edges. */
  static boolean isEdge(String line) {
    return line.length() <= LONGEST_NOTICE && (EDGE.matcher(line).matches() || isLabel(line));
  }

  /** A label such as {@code PRESS RELEASE}. */
  static boolean isLabel(String line) {
    return line.length() <= LONGEST_LINE && LABEL.matcher(line).matches();
  }

  /** The heading over a list of other reports. */
  static boolean isRelatedHeading(String line) {
    return line.length() <= LONGEST_LINE && RELATED.matcher(line).matches();
  }

  /** A line that names another report. */
  static boolean isRelatedLine(String line) {
    return line.length() <= LONGEST_NOTICE / 2 && RELATED_LINE.matcher(line).matches();
  }

  /** Who made a picture, or a caption that says so at its end. */
  static boolean isCredit(String line) {
    return (line.length() <= LONGEST_CREDIT && CREDIT.matcher(line).matches())
        || (line.length() <= LONGEST_CAPTION && CREDITED_CAPTION.matcher(line).matches());
  }

  /** Who holds the rights, and what the editors may do. */
  static boolean isRights(String line) {
    return line.length() <= LONGEST_NOTICE && !isQuoted(line) && RIGHTS.matcher(line).matches();
  }

  /** An appeal to the reader about the site: to comment politely, to subscribe, to donate. */
  static boolean isAppeal(String line) {
    return !isQuoted(line) && READER.matcher(line).find() && SITE_MATTERS.matcher(line).find();
  }

  private static boolean isQuoted(String line) {
    return QUOTED.matcher(line).find();
  }

  private static Pattern whole(String... forms) {
    return Pattern.compile(
        "[\\W_]{0,4}(?:" + String.join("|", forms) + ")[\\W_]{0,4}",
        CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
