/**
 * Compiles CoreNLP's Arabic models into {@linkplain org.khulasa.core.model our own model files}.
 * Runs while the project is built and never afterwards: {@link
 * org.khulasa.core.model.compile.ModelCompiler} is called by the build, and the files go into the
 * jar. This package alone needs the models of CoreNLP.
 *
 * <p>Same models, same bytes. What is left out of a model cannot change any answer: weights that
 * are zero, features of other domains, label sequences that cannot occur.
 */
@NullMarked
package org.khulasa.core.model.compile;

import org.jspecify.annotations.NullMarked;
