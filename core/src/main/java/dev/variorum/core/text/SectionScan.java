package dev.variorum.core.text;

import dev.variorum.core.text.Sections.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Judges the lines of one text; used once and dropped. */
final class SectionScan {
  /** A longer line is prose. */
  private static final int LONGEST_LINE = 240;

  private final String text;
  private final Spans lines;
  private final @Nullable Reason[] verdicts;

  SectionScan(String text) {
    this.text = text;
    this.lines = Paragraphs.lines(text);
    this.verdicts = new Reason[lines.size()];
  }

  Sections run() {
    for (int i = 0; i < lines.size(); i++) {
      if (verdicts[i] == null) {
        verdicts[i] = judge(i);
        if (verdicts[i] == Reason.RELATED) {
          headlinesAfter(i);
        }
      }
    }
    tail();
    Spans furniture = new Spans(8);
    byte[] reasons = new byte[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      Reason reason = verdicts[i];
      if (reason != null) {
        reasons[furniture.size()] = (byte) reason.ordinal();
        furniture.add(lines.start(i), lines.end(i));
      }
    }
    return new Sections(furniture, reasons);
  }

  private @Nullable Reason judge(int line) {
    int start = lines.start(line);
    int end = lines.end(line);
    if (end - start > LONGEST_LINE) {
      return null;
    }
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
    if (isRights(start, lower)) {
      return Reason.RIGHTS;
    }
    if (lower.startsWith("by ") && isByline(start, end)) {
      return Reason.BYLINE;
    }
    if (FurnitureWords.NAVIGATION_LINES.contains(lower)
        || isCookieLine(lower)
        || isProgramme(lower)) {
      return Reason.NAVIGATION;
    }
    if (isRelatedHeading(line, lower)) {
      return Reason.RELATED;
    }
    if (isNewsletter(lower)) {
      return Reason.NEWSLETTER;
    }
    if (isSharing(lower) || isTally(lower)) {
      return Reason.SHARING;
    }
    return isStrip(line, lower) ? Reason.NAVIGATION : null;
  }

  private boolean isRights(int start, String lower) {
    if (lower.contains("all rights reserved")) {
      return lower.length() < 200;
    }
    boolean sign = lower.startsWith("\u00A9") || lower.startsWith("(c) ");
    // Copyright law and the like are prose: an owner or a year follows in a notice.
    boolean notice =
        lower.startsWith("copyright ")
            && !Character.isLowerCase(text.charAt(start + "copyright ".length()));
    return (sign || notice) && hasYear(lower);
  }

  private static boolean hasYear(String line) {
    int digits = 0;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
      } else {
        if (digits == 4 && (line.startsWith("19", i - 4) || line.startsWith("20", i - 4))) {
          return true;
        }
        digits = 0;
      }
    }
    return false;
  }

  /** {@code The Weekly | Issue 13 | Subscribe from 49 crowns}: pieces between bars, no sentence. */
  private boolean isStrip(int line, String lower) {
    int bars = 0;
    for (int i = lower.indexOf(" | "); i >= 0; i = lower.indexOf(" | ", i + 1)) {
      bars++;
    }
    boolean dots = lower.contains(" \u00B7 ");
    boolean asks = FurnitureWords.REQUESTS.stream().anyMatch(lower::contains);
    return lower.length() <= 160
        && !endsLikeProse(line)
        && (bars > 1 || (bars > 0 || dots) && asks);
  }

  /** {@code You are listening to Radio Quay on 98.3.} */
  private static boolean isProgramme(String lower) {
    boolean tuned =
        lower.startsWith("you are listening to ")
            || lower.startsWith("you're listening to ")
            || lower.startsWith("you\u2019re listening to ")
            || lower.startsWith("you are watching ")
            || lower.startsWith("you're watching ")
            || lower.startsWith("you\u2019re watching ");
    return tuned && lower.length() < 80 && lower.indexOf(',') < 0;
  }

  private static boolean isCookieLine(String lower) {
    return lower.contains("use cookies")
        || lower.contains("uses cookies")
        || lower.contains("use of cookies")
        || lower.startsWith("accept cookies")
        || lower.startsWith("accept all cookies")
        || lower.contains("cookie policy");
  }

  private boolean isRelatedHeading(int line, String lower) {
    if (lower.length() > 120 || endsLikeProse(line)) {
      return false;
    }
    int colon = lower.indexOf(": ");
    boolean shouted = colon > 0 && isUpper(lines.start(line), lines.start(line) + colon);
    if (shouted && (lower.startsWith("more on ") || lower.startsWith("more in "))) {
      return true;
    }
    for (String heading : FurnitureWords.RELATED_HEADINGS) {
      if (lower.startsWith(heading)) {
        boolean wordEnds =
            lower.length() == heading.length()
                || !Character.isLetterOrDigit(lower.charAt(heading.length()));
        return wordEnds
            && (lower.length() <= heading.length() + 40 || lower.charAt(heading.length()) == ':');
      }
    }
    return false;
  }

  private boolean isUpper(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code Start a 30-day trial}, with nothing but the page's praise of itself before it. */
  private static boolean isTrial(String lower) {
    int start = Math.max(lower.lastIndexOf(". start "), lower.startsWith("start ") ? 0 : -1);
    return start >= 0
        && lower.length() < 160
        && lower.indexOf("trial", start) > 0
        && lower.length() - start < 50
        && (lower.indexOf("-day ", start) > 0
            || lower.indexOf("-month ", start) > 0
            || lower.indexOf("free ", start) > 0
            || lower.indexOf("your ", start) > 0);
  }

  private static boolean isNewsletter(String lower) {
    boolean thing =
        lower.contains("newsletter")
            || lower.contains("inbox")
            || lower.contains("briefing")
            || lower.contains("mailing list")
            || lower.contains("email alerts");
    boolean invitation =
        lower.contains("sign up")
            || lower.contains("subscribe")
            || lower.contains("your inbox")
            || lower.startsWith("get ")
            || lower.startsWith("join ")
            || lower.contains(". get ")
            || lower.contains("? get ");
    boolean imperative =
        lower.startsWith("subscribe to ")
            || lower.startsWith("sign up for ")
            || lower.startsWith("sign up to ");
    boolean asked =
        lower.length() < 160
            && (lower.contains("? sign up for ")
                || lower.contains("! sign up for ")
                || lower.contains("? subscribe to "));
    return (thing && invitation) || imperative || asked || isTrial(lower) || isAppeal(lower);
  }

  /** {@code Got a story? Ring the newsdesk on 0555 014}, and not what a text tells of a newsdesk. */
  private static boolean isAppeal(String lower) {
    int question = lower.indexOf("? ");
    String appeal = question < 0 ? lower : lower.substring(question + 2);
    String[] words = appeal.split(" ", 4);
    boolean calls =
        switch (words[0]) {
          case "call", "ring", "email", "e-mail", "text", "contact" -> true;
          default -> false;
        };
    int desk = words.length > 1 && (words[1].equals("the") || words[1].equals("our")) ? 2 : 1;
    return calls
        && lower.length() < 160
        && desk < words.length
        && (words[desk].equals("newsdesk") || words[desk].equals("newsroom"));
  }

  /** {@code 214 shares, 37 comments}: nothing but numbers and what readers did. */
  private static boolean isTally(String lower) {
    int numbers = 0;
    int deeds = 0;
    for (String word : lower.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
        numbers++;
      } else if (FurnitureWords.READER_DEEDS.contains(word)) {
        deeds++;
      } else if (!word.isEmpty()) {
        return false;
      }
    }
    return numbers >= 1 && deeds >= 2 && numbers <= 4;
  }

  private static boolean isSharing(String lower) {
    if (lower.length() > 160) {
      return false;
    }
    int sharing = 0;
    int other = 0;
    boolean sure = false;
    for (String word : lower.split("[^\\p{L}\\p{N}-]+")) {
      if (word.isEmpty() || FurnitureWords.SHARING_FILLER.contains(word)) {
        continue;
      }
      if (FurnitureWords.SHARING.contains(word)) {
        sharing++;
        sure |= FurnitureWords.SHARING_SURE.contains(word);
      } else {
        other++;
      }
    }
    return sure && sharing >= 2 && other * 2 <= sharing;
  }

  /**
   * {@code By Jane Doe}, {@code By JANE DOE and John Roe, Staff}, {@code By Jane Doe/Mar 13, 2025}.
   */
  private boolean isByline(int start, int end) {
    if (end - start > 110 || Glyphs.isTerminator(text.charAt(end - 1))) {
      return false;
    }
    int capitals = 0;
    int lower = 0;
    boolean wordStart = true;
    for (int i = start + 3; i < end; i++) {
      char c = text.charAt(i);
      if (wordStart && Character.isLetter(c)) {
        if (Character.isUpperCase(c)) {
          capitals++;
        } else if (!isNameParticle(i, end)) {
          lower++;
        }
      }
      wordStart = !Character.isLetterOrDigit(c) && c != '\'' && c != '\u2019';
    }
    return capitals >= 1 && capitals <= 12 && lower == 0;
  }

  private boolean isNameParticle(int at, int end) {
    int to = at;
    while (to < end && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return switch (text.substring(at, to)) {
      case "and",
          "de",
          "van",
          "von",
          "der",
          "den",
          "al",
          "bin",
          "la",
          "le",
          "di",
          "da",
          "for",
          "of",
          "in",
          "at" ->
          true;
      default -> false;
    };
  }

  private boolean endsLikeProse(int line) {
    int end = lines.end(line);
    int last = end - 1;
    while (last > lines.start(line) && Glyphs.isCloser(text.charAt(last))) {
      last--;
    }
    char c = text.charAt(last);
    return Glyphs.isTerminator(c) && c != '\u2026';
  }

  /** Lines right below a heading such as {@code Read next} that look like headlines or links. */
  private void headlinesAfter(int heading) {
    for (int i = heading + 1; i < lines.size(); i++) {
      if (lines.end(i) - lines.start(i) > 140 || (endsLikeProse(i) && !isQuestion(i))) {
        return;
      }
      Reason own = judge(i);
      verdicts[i] = own == null ? Reason.RELATED : own;
    }
  }

  private boolean isQuestion(int line) {
    return text.charAt(lines.end(line) - 1) == '?';
  }

  /**
   * Below the last line of prose, what stands under furniture and does not end like prose is
   * furniture.
   */
  private void tail() {
    int last = lines.size() - 1;
    while (last >= 0
        && (verdicts[last] != null
            || (!endsLikeProse(last) && lines.end(last) - lines.start(last) <= 140))) {
      last--;
    }
    List<Integer> open = new ArrayList<>();
    boolean furniture = false;
    for (int i = last + 1; i < lines.size() && last >= 0; i++) {
      if (verdicts[i] != null) {
        furniture = true;
      } else if (furniture) {
        open.add(i);
      }
    }
    for (int line : open) {
      verdicts[line] = Reason.RELATED;
    }
  }
}
