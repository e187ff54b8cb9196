/**
 * The {@code khulasa} command: one class for every subcommand, shared options as mixins. Commands
 * parse, call the libraries, print, and return an {@link org.khulasa.cli.ExitCode}; nothing else in
 * the project prints.
 *
 * <p>Results go to standard output, everything else to standard error. Every result is rendered
 * whole before it is written, so that a failure leaves no half of one behind.
 */
@NullMarked
package org.khulasa.cli;

import org.jspecify.annotations.NullMarked;
