package org.khulasa.core.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khulasa.core.Dropped;
import org.khulasa.core.Dropped.Reason;
import org.khulasa.core.Span;
import org.khulasa.core.sentence.SentenceSplitter;
import org.khulasa.core.text.CharacterClasses;

/**
 * From a page's lines to its sentences: those of open lines are judged one by one, those of dropped
 * lines share the line's verdict. Where a line ends with a comma, its last sentence goes on in the
 * next one.
 */
final class PageSentences {
  // In characters; verse and lists may end every line with a comma.
  private static final int LONGEST_JOINED = 800;
  // No dashes: they may be minus signs or open a remark.

  private final SentenceSplitter splitter;
  private final SentenceRules rules;

  PageSentences(SentenceSplitter splitter, SentenceRules rules) {
    this.splitter = splitter;
    this.rules = rules;
  }

  private record Part(Span span, int block, boolean lastOfBlock) {}

  /**
   * Sorts what a page holds into what stays and what goes.
   *
   * @param dropUnfinished whether sentences that are cut off go
   */
  void sort(Page page, List<Span> kept, List<Dropped> dropped, boolean dropUnfinished) {
    List<Part> parts = openSentences(page, dropped);
    Set<List<String>> said = new HashSet<>();
    String text = page.document().text();
    for (int i = 0; i < parts.size(); i++) {
      SentenceRules.Place place =
          new SentenceRules.Place(i == 0, parts.get(i).lastOfBlock(), i == parts.size() - 1);
      Span sentence = parts.get(i).span();
      Optional<Dropped> flaw = rules.judge(text, sentence, place, said);
      if (flaw.isPresent() && (dropUnfinished || flaw.get().reason() != Reason.TRUNCATED)) {
        dropped.add(flaw.get());
      } else {
        Span inner = behindBullet(text, sentence);
        if (inner.start() > sentence.start()) {
          Span bullet = new Span(sentence.start(), sentence.start() + 1);
          dropped.add(new Dropped(bullet, Reason.FURNITURE, Evidence.BULLET.note()));
        }
        kept.add(inner);
      }
    }
  }

  /** A sentence without the bullet before it. */
  private static Span behindBullet(String text, Span sentence) {
    int start = sentence.start();
    if (!CharacterClasses.isBullet(text.charAt(start))) {
      return sentence;
    }
    do {
      start++;
    } while (start < sentence.end() && !CharacterClasses.isVisible(text.charAt(start)));
    return start < sentence.end() ? new Span(start, sentence.end()) : sentence;
  }

  /** The sentences of open lines, wrapped ones joined; the lines that are not open are dropped. */
  private List<Part> openSentences(Page page, List<Dropped> dropped) {
    String text = page.document().text();
    // The whole text at once: only all of it tells whether its lines are wrapped.
    List<Span> all = cutBehindStamp(page, splitter.split(text, new Span(0, text.length())));
    List<Part> parts = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < page.size(); i++) {
      int from = next;
      while (next < all.size() && all.get(next).start() < page.block(i).span().end()) {
        next++;
      }
      Optional<Dropped> verdict = page.verdict(i);
      if (verdict.isPresent()) {
        dropped.add(verdict.get());
        continue;
      }
      for (int s = from; s < next; s++) {
        Part part = new Part(all.get(s), i, s == next - 1);
        int last = parts.size() - 1;
        if (s == from && last >= 0 && goesOn(page, parts.get(last), part)) {
          Span whole = parts.get(last).span().cover(part.span());
          parts.set(last, new Part(whole, i, part.lastOfBlock()));
        } else {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  /** A stamped page's first line is two blocks; its first sentence must not lie in both. */
  private static List<Span> cutBehindStamp(Page page, List<Span> sentences) {
    if (!page.stamped()) {
      return sentences;
    }
    List<Span> cut = new ArrayList<>(sentences);
    Span first = cut.remove(0);
    Span stamp = page.block(0).span();
    int text = page.block(1).span().start();
    if (text < first.end()) {
      cut.add(0, new Span(text, first.end()));
    }
    cut.add(0, stamp);
    return cut;
  }

  /** Whether a line's last sentence ends with a comma and the next line can be its rest. */
  private static boolean goesOn(Page page, Part last, Part next) {
    return last.lastOfBlock()
        && last.block() == next.block() - 1
        && next.span().end() - last.span().start() <= LONGEST_JOINED
        && page.block(last.block()).ending() == Ending.COMMA
        && !page.block(next.block()).listItem()
        && !page.block(last.block()).listItem();
  }
}
