package dev.variorum.core.text;

import java.util.List;
import java.util.Set;

/**
 * Words and phrases that the page around an article is made of. Collected for this project from
 * common usage.
 */
final class FurnitureWords {
  static final Set<String> SHARING =
      Set.of(
          "share",
          "post",
          "tweet",
          "facebook",
          "twitter",
          "email",
          "mail",
          "print",
          "whatsapp",
          "linkedin",
          "reddit",
          "telegram",
          "copy",
          "link",
          "save",
          "pinterest",
          "bookmark",
          "comment",
          "comments",
          "follow",
          "flipboard",
          "threads",
          "bluesky",
          "mastodon",
          "instagram",
          "messenger",
          "x",
          "e-mail",
          "tumblr");

  static final Set<String> SHARING_FILLER =
      Set.of(
          "this", "story", "article", "on", "us", "via", "the", "to", "page", "and", "with", "by",
          "or", "a");

  static final Set<String> SHARING_SURE =
      Set.of("share", "tweet", "print", "whatsapp", "linkedin", "facebook", "twitter", "follow");

  /** What readers did, as a share bar counts it. */
  static final Set<String> READER_DEEDS =
      Set.of(
          "share",
          "shares",
          "comment",
          "comments",
          "like",
          "likes",
          "view",
          "views",
          "reaction",
          "reactions",
          "retweets",
          "reposts",
          "replies",
          "votes",
          "claps");

  /** What a page asks of its readers. */
  static final List<String> REQUESTS =
      List.of(
          "subscribe",
          "follow us",
          "sign up",
          "join us",
          "contact us",
          "refresh for",
          "comments",
          "listen live",
          "watch live",
          "download");

  static final List<String> RELATED_HEADINGS =
      List.of(
          "read next",
          "read more",
          "read also",
          "also read",
          "also on",
          "related",
          "more from",
          "more on this",
          "more stories",
          "more news",
          "most read",
          "most popular",
          "most viewed",
          "recommended",
          "you may also",
          "you might also",
          "see also",
          "don't miss",
          "don’t miss",
          "up next",
          "trending",
          "editors' picks",
          "editors’ picks",
          "editor's picks",
          "editor’s picks",
          "popular now",
          "latest news",
          "latest stories",
          "top stories",
          "what to read next",
          "in other news",
          "keep reading",
          "continue reading",
          "elsewhere on");

  static final Set<String> NAVIGATION_LINES =
      Set.of(
          "advertisement",
          "advertising",
          "sponsored",
          "sponsored content",
          "skip to content",
          "skip to main content",
          "menu",
          "home",
          "search",
          "log in",
          "login",
          "sign in",
          "register",
          "back to top",
          "close",
          "loading",
          "leave a comment",
          "comments",
          "story continues below",
          "article continues below",
          "advertisement - scroll to continue",
          "photo gallery",
          "next story",
          "previous story",
          "next article",
          "previous article",
          "subscribe now",
          "click here",
          "terms of use",
          "privacy policy",
          "contact us",
          "about us");

  private FurnitureWords() {}
}
