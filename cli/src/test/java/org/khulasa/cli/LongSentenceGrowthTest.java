package org.khulasa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khulasa.cli.Cli.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines of a million characters without a full stop, full of what is read at its neighbours: names,
 * figures, dates, denials. They would take an hour if each were compared with all others of its
 * sentence. The limit is generous: it tells linear from quadratic, not fast from slow.
 */
@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongSentenceGrowthTest {
  private static final int LENGTH = 1_000_000;
  private static final String BEFORE = "افتتحت البلدية سوقا للسمك في مرجان.\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يجتمع التجار في مرجان يوم الاثنين وغرق 12 شخصا ونجا 30 آخرون في 5 مارس 2018 ",
        "نفت البلدية إغلاق السوق وقالت إن الإغلاق منذ بداية الشهر شمل 40 متجرا "
      })
  void aSummaryOfOneEndlessSentence(String unit, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("line.txt");
    Files.writeString(file, BEFORE + unit.repeat(LENGTH / unit.length()) + ".\n");
    Cli.Result result = run("summarize", "--format", "json", file);
    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.out()).contains("\"timeline\": []");
  }
}
