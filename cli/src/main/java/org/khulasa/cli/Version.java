package org.khulasa.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "khulasa "
          + Optional.ofNullable(Khulasa.class.getPackage().getImplementationVersion())
              .orElse("(not packed)")
    };
  }
}
