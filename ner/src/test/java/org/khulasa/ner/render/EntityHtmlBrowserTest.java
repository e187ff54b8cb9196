package org.khulasa.ner.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khulasa.core.AnalyzedDocument;
import org.khulasa.core.Entity;

/** The page in a browser, where one is installed. */
class EntityHtmlBrowserTest {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final String FRAME =
      """
      <!DOCTYPE html><meta charset="utf-8">
      <iframe id="f" src="page.html" style="width:360px;height:800px;border:0"></iframe>
      <script>
      onload = () => {
        const root = document.getElementById("f").contentDocument.documentElement;
        const box = root.querySelector("#show-PER");
        const mark = root.querySelector("mark.PER");
        const style = () => root.ownerDocument.defaultView.getComputedStyle(mark).boxShadow;
        const on = style();
        box.focus();
        const focused = root.ownerDocument.activeElement === box;
        box.click();
        document.title = `over=${root.scrollWidth - root.clientWidth} focused=${focused} switched=${on !== style()}`;
      };
      </script>
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void fitsAPhoneAndSwitchesByKeyboard() throws Exception {
    Optional<Path> browser = browser();
    assumeThat(browser).as("a browser").isPresent();
    String text =
        "وصل سامي إلى زهران في 24 يناير ومعه نحو 20 رجلا\n"
            + "https://example.org/"
            + "x".repeat(300)
            + "\n"
            + "كلمة".repeat(80);
    Entity name = Documents.name("PER", text, "سامي");
    Entity link = Documents.name("MISC", text, "x".repeat(300));
    Entity figure = Documents.figure("NUMBER", text, "نحو 20", "~20 رجلا");
    AnalyzedDocument document = Documents.of(text, name, figure, link);
    Files.writeString(folder.resolve("page.html"), Documents.page(document, document));
    Files.writeString(folder.resolve("frame.html"), FRAME);
    assertThat(title(browser.get())).isEqualTo("over=0 focused=true switched=true");
  }

  private String title(Path browser) throws IOException, InterruptedException {
    Path out = folder.resolve("dom.txt");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--allow-file-access-from-files",
                "--virtual-time-budget=5000",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                folder.resolve("frame.html").toUri().toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    assumeThat(ended && process.waitFor() == 0).as("the browser runs here").isTrue();
    String dom = Files.readString(out, StandardCharsets.UTF_8);
    return Pattern.compile("<title>(.*?)</title>")
        .matcher(dom)
        .results()
        .map(title -> title.group(1))
        .findFirst()
        .orElse(dom);
  }

  private static Optional<Path> browser() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
