package org.khulasa.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.util.Version;

/** What was measured on and with. */
final class Machine {
  private Machine() {}

  /** Processor, cores, memory and system. */
  static String description() {
    Runtime runtime = Runtime.getRuntime();
    return firstValue("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch"))
        + ", "
        + runtime.availableProcessors()
        + " cores, "
        + firstValue("/proc/meminfo", "MemTotal")
            .map(kilobytes -> Long.parseLong(kilobytes.replaceAll("\\D", "")) / (1 << 20) + " GB")
            .orElse("unknown memory")
        + ", "
        + System.getProperty("os.name");
  }

  /** The Java that ran everything. */
  static String java() {
    return System.getProperty("java.vm.name") + " " + Runtime.version();
  }

  /** The libraries beside which we are measured. */
  static String libraries() {
    String coreNlp = StanfordCoreNLP.class.getPackage().getImplementationVersion();
    return "CoreNLP " + (coreNlp == null ? jarVersion() : coreNlp) + ", Lucene " + Version.LATEST;
  }

  /** Its jar says its version in its name alone. */
  private static String jarVersion() {
    String jar =
        StanfordCoreNLP.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return jar.replaceAll(".*stanford-corenlp-(.*)\\.jar", "$1");
  }

  /**
   * The most memory that was resident for a process, by the kernel's own record, which it keeps
   * while the process lives; 0 where the system does not tell.
   *
   * @param process its number, or {@code self}
   */
  static long peakMemory(String process) {
    return firstValue("/proc/" + process + "/status", "VmHWM")
        .map(kilobytes -> Long.parseLong(kilobytes.replaceAll("\\D", "")) * 1024)
        .orElse(0L);
  }

  private static Optional<String> firstValue(String file, String key) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
