package org.khulasa.core.clean;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.text.WordLists;
import org.khulasa.core.text.Words;

/**
 * The labels with which pages announce what is not their article, from {@code page-cues.txt}.
 * Looked up by first word (or last, for those that end a line), so that the cost for a line does
 * not grow with the list.
 */
final class PageCues {
  /** What a label announces. */
  enum Role {
    RELATED,
    FURTHER,
    SECTION,
    SHARE,
    ADVERTISEMENT,
    SOURCE,
    KEYWORDS,
    BYLINE,
    SUBSCRIBE,
    CAPTION,
    DISCLAIMER,
    CREDIT,
    ADDRESS,
    SITE,
    COMMENTS
  }

  /**
   * A label found in a line.
   *
   * @param role what it announces
   * @param words how many words of the line it takes
   */
  record Match(Role role, int words) {
    /** Whether it announces other stories. */
    boolean announcesStories() {
      return role == Role.RELATED || role == Role.FURTHER;
    }
  }

  /** Where a cue must stand, as {@code page-cues.txt} explains. */
  private enum Place {
    LINE,
    LABEL,
    START,
    SENTENCE,
    HOLDS,
    END
  }

  private record Cue(Role role, Place place, List<String> words) {}

  // A line without a full stop may carry this many words behind its label: a link's title does.
  private static final int SHORT_LINE = 16;

  private static final Set<Role> ROWS = Set.of(Role.SECTION, Role.SHARE);

  private static final PageCues DEFAULT = load("page-cues.txt");

  private final ImmutableListMultimap<String, Cue> byFirstWord;
  private final ImmutableListMultimap<String, Cue> byLastWord;

  private PageCues(List<Cue> cues) {
    ImmutableListMultimap.Builder<String, Cue> first = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Cue> last = ImmutableListMultimap.builder();
    for (Cue cue : cues) {
      if (cue.place() == Place.END) {
        last.put(cue.words().get(cue.words().size() - 1), cue);
      } else {
        first.put(cue.words().get(0), cue);
      }
    }
    byFirstWord = first.build();
    byLastWord = last.build();
  }

  static PageCues standard() {
    return DEFAULT;
  }

  /** The label at the start of a line, or that is the whole line. The longest one wins. */
  Optional<Match> find(Block block) {
    List<String> words = block.folded();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<Match> best = Optional.empty();
    for (Cue cue : byFirstWord.get(words.get(0))) {
      int length = cue.words().size();
      if (length <= words.size()
          && cue.place() != Place.HOLDS
          && words.subList(0, length).equals(cue.words())
          && fits(cue, block)
          && best.map(match -> match.words() < length).orElse(true)) {
        best = Optional.of(new Match(cue.role(), length));
      }
    }
    return best.isPresent() ? best : findRow(words);
  }

  /** A row of buttons or sections: a line made of nothing but such labels. */
  private Optional<Match> findRow(List<String> words) {
    Optional<Role> role = Optional.empty();
    int at = 0;
    while (at < words.size()) {
      int length = 0;
      for (Cue cue : byFirstWord.get(words.get(at))) {
        int end = at + cue.words().size();
        if (ROWS.contains(cue.role())
            && cue.words().size() > length
            && end <= words.size()
            && words.subList(at, end).equals(cue.words())) {
          length = cue.words().size();
          role = Optional.of(cue.role());
        }
      }
      if (length == 0) {
        return Optional.empty();
      }
      at += length;
    }
    return role.map(found -> new Match(found, words.size()));
  }

  /** Whether the line's last words, from {@code fromWord} on, hold the label of a role. */
  boolean endsWith(Block block, Role role, int fromWord) {
    List<String> words = block.folded();
    for (int end = words.size(); end > fromWord; end--) {
      for (Cue cue : byLastWord.get(words.get(end - 1))) {
        int start = end - cue.words().size();
        if (cue.role() == role
            && start >= fromWord
            && words.subList(start, end).equals(cue.words())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The different phrases of a role that stand anywhere in a line. */
  int count(Block block, Role role) {
    List<String> words = block.folded();
    Set<Cue> found = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      for (Cue cue : byFirstWord.get(words.get(at))) {
        int end = at + cue.words().size();
        if (cue.role() == role
            && cue.place() == Place.HOLDS
            && end <= words.size()
            && words.subList(at, end).equals(cue.words())) {
          found.add(cue);
        }
      }
    }
    return found.size();
  }

  /** Whether the line is a label of this role and nothing else. */
  boolean is(Block block, Role role) {
    List<String> words = block.folded();
    return !words.isEmpty()
        && byLastWord.get(words.get(words.size() - 1)).stream()
            .anyMatch(cue -> cue.role() == role && cue.words().equals(words));
  }

  private static boolean fits(Cue cue, Block block) {
    int more = block.words() - cue.words().size();
    if (more == 0) {
      return true;
    }
    boolean separated = block.separatorBehindWord(cue.words().size() - 1);
    return switch (cue.place()) {
      case LINE -> block.onlyNumbersFrom(cue.words().size());
      case HOLDS, END -> false;
      case LABEL -> separated;
      case START -> separated || (!block.ending().endsSentence() && more <= SHORT_LINE);
      case SENTENCE -> true;
    };
  }

  private static PageCues load(String resource) {
    List<Cue> cues = new ArrayList<>();
    Set<List<String>> known = new HashSet<>();
    for (String line : WordLists.lines(PageCues.class, resource)) {
      String[] fields = line.split("\t", -1);
      for (String phrase : phrases(fields[2])) {
        List<String> words = Words.of(phrase).stream().map(Block::fold).toList();
        checkState(
            known.add(List.of(fields[0], fields[1], String.join(" ", words))),
            "stands twice in %s: %s",
            resource,
            line);
        cues.add(
            new Cue(
                Role.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                Place.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                words));
      }
    }
    return new PageCues(cues);
  }

  /** All phrases that a line stands for: every choice among the alternatives of its words. */
  private static List<String> phrases(String line) {
    List<List<String>> words =
        Splitter.on(' ').splitToStream(line).map(Splitter.on('/')::splitToList).toList();
    return Lists.cartesianProduct(words).stream()
        .map(choice -> String.join(" ", choice).replace('_', ' '))
        .toList();
  }
}
