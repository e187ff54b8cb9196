package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages that the command writes, in a browser where one is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
  private static final int PHONE = 360;
  private static final int DESK = 1280;

  /** What would push a narrow page apart. */
  private static final String WIDE =
      "وصل الوزير سامي حداد إلى مدينة زهران في 24 يناير 2024 ومعه نحو 20 رجلا. نشر البيان على"
          + " https://example.org/"
          + "x".repeat(300)
          + " ثم أزيل بعد ساعات. "
          + "كلمة".repeat(80)
          + " كانت في البيان أيضا. \uD83D\uDE00";

  private static final String OVERFLOW =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  private static final String PAPER = "getComputedStyle(document.body).backgroundColor";

  private Path folder = Path.of("");
  private Optional<Browser> started = Optional.empty();
  private Path summary = Path.of("");
  private Path names = Path.of("");

  @BeforeAll
  void start(@TempDir Path temporary) throws IOException, InterruptedException {
    folder = temporary;
    Optional<Path> program = Browser.program();
    if (program.isEmpty()) {
      return;
    }
    try {
      started = Optional.of(Browser.start(program.get(), folder));
    } catch (IOException e) {
      // A browser that does not run on this machine is none.
      return;
    }
    Path wide = Files.writeString(folder.resolve("wide.txt"), WIDE);
    List<Path> files = new ArrayList<>(Cli.textSamples());
    files.add(Cli.sample("07-page.html"));
    files.add(Cli.sample("08-short.jsonl"));
    files.add(wide);
    summary = page("summary.html", "summarize", "--words", 250, "--format", "html", files);
    names = page("names.html", "ner", "--format", "html", files);
  }

  private Path page(String name, Object... args) throws IOException {
    Cli.Result result = Cli.run(args);
    assertThat(result.exitCode()).as(result.err()).isZero();
    return Files.writeString(folder.resolve(name), result.out());
  }

  @BeforeEach
  void needsABrowser() {
    assumeThat(started).as("a browser that runs here").isPresent();
  }

  @AfterAll
  void stop() {
    started.ifPresent(Browser::close);
  }

  private Browser browser() {
    return started.orElseThrow();
  }

  private List<Path> pages() {
    return List.of(summary, names);
  }

  @Test
  void pagesOpenFromAFileAndFetchNothing() throws Exception {
    for (Path page : pages()) {
      browser().open(page, DESK, 900);
      assertThat(browser().evaluate("document.dir").asText()).isEqualTo("rtl");
      assertThat(browser().requests()).containsExactly(page.toUri().toString());
      assertThat(browser().complaints()).isEmpty();
    }
  }

  @Test
  void nothingOverflowsOnAPhone() throws Exception {
    for (Path page : pages()) {
      browser().open(page, PHONE, 800);
      assertThat(browser().evaluate(OVERFLOW).asInt()).as("folded").isZero();
      unfold();
      assertThat(browser().evaluate(OVERFLOW).asInt()).as("unfolded").isZero();
    }
  }

  @Test
  void axeFindsNoSeriousFault() throws Exception {
    String axe =
        Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8) + ";0";
    for (Path page : pages()) {
      for (String scheme : List.of("light", "dark")) {
        browser().open(page, PHONE, 800);
        browser().show("screen", scheme);
        unfold();
        browser().evaluate(axe);
        JsonNode faults =
            browser()
                .evaluate(
                    """
                    axe.run(document).then(result => result.violations
                        .filter(fault => fault.impact === "serious" || fault.impact === "critical")
                        .map(fault => fault.id + ": " + fault.nodes[0].html))
                    """);
        assertThat(faults).as(page + ", " + scheme).isEmpty();
      }
    }
  }

  @Test
  void aMarkOpensItsSentenceByClick() throws Exception {
    browser().open(summary, DESK, 900);
    browser().click("#sentence-1 .marks a");
    assertThat(whereItLed()).isEqualTo(expected());
    browser().click(":target .place");
    assertThat(browser().evaluate("document.querySelector(':target').id").asText())
        .isEqualTo("sentence-1");
  }

  @Test
  void aMarkOpensItsSentenceByKeyboard() throws Exception {
    browser().open(summary, DESK, 900);
    assertThat(tabTo("#sentence-1 .marks a")).isTrue();
    browser().press("Enter");
    assertThat(whereItLed()).isEqualTo(expected());
  }

  @Test
  void theWordsOfTheOutletsUnfoldByClickAndByKeyboard() throws Exception {
    String open = "document.querySelector('.evidence').open";
    String visible = "document.querySelector('.evidence blockquote').checkVisibility()";
    browser().open(summary, PHONE, 800);
    assertThat(browser().evaluate(visible).asBoolean()).isFalse();
    browser().click(".evidence summary");
    assertThat(browser().evaluate(open).asBoolean()).isTrue();
    assertThat(browser().evaluate(visible).asBoolean()).isTrue();
    browser().open(summary, PHONE, 800);
    assertThat(tabTo(".evidence summary")).isTrue();
    browser().press(" ");
    assertThat(browser().evaluate(open).asBoolean()).isTrue();
  }

  @Test
  void typesOfNamesAreSwitchedByKeyboard() throws Exception {
    String shadow = "getComputedStyle(document.querySelector('mark.LOC')).boxShadow";
    browser().open(names, PHONE, 800);
    String on = browser().evaluate(shadow).asText();
    assertThat(tabTo("#show-LOC")).isTrue();
    browser().press(" ");
    assertThat(browser().evaluate(shadow).asText()).isNotEqualTo(on);
  }

  @Test
  void darkAndPrintAreOfTheirOwn() throws Exception {
    for (Path page : pages()) {
      browser().open(page, DESK, 900);
      browser().show("screen", "light");
      String light = browser().evaluate(PAPER).asText();
      browser().show("screen", "dark");
      assertThat(browser().evaluate(PAPER).asText()).isNotEqualTo(light);
      browser().show("print", "dark");
      assertThat(browser().evaluate(PAPER).asText()).isEqualTo("rgb(255, 255, 255)");
      assertThat(new String(browser().pdf(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }
    browser().open(summary, DESK, 900);
    browser().show("print", "light");
    assertThat(
            browser()
                .evaluate("getComputedStyle(document.querySelector('.evidence')).display")
                .asText())
        .isEqualTo("none");
    browser().show("screen", "light");
  }

  private void unfold() throws IOException, InterruptedException {
    browser().evaluate("document.querySelectorAll('details').forEach(d => d.open = true); 0");
  }

  /** Whether the tabulator comes to an element. */
  private boolean tabTo(String selector) throws IOException, InterruptedException {
    String here = "document.activeElement === document.querySelector('" + selector + "')";
    for (int i = 0; i < 30; i++) {
      browser().press("Tab");
      if (browser().evaluate(here).asBoolean()) {
        return true;
      }
    }
    return false;
  }

  /** The marked words at the end of a link, if they are in the window. */
  private String whereItLed() throws IOException, InterruptedException {
    return browser()
        .evaluate(
            """
            (() => {
              const target = document.querySelector("article mark:target");
              const top = target.getBoundingClientRect().top;
              const text = target.firstChild.textContent;
              return top >= 0 && top < innerHeight ? text.trim() : "outside: " + text;
            })()
            """)
        .asText();
  }

  /** The first sentence of the summary. */
  private String expected() throws IOException, InterruptedException {
    return browser()
        .evaluate("document.querySelector('#sentence-1').firstChild.textContent.trim()")
        .asText();
  }
}
