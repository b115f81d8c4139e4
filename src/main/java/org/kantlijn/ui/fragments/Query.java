package org.kantlijn.ui.fragments;

import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.ui.work.FragmentSource;

/**
 * Which fragments are asked for.
 *
 * @param source of what; null for nothing
 * @param order what they are sorted by
 * @param filter only those that hold these letters in their words, their code, their citation or the name of who speaks; empty for all
 * @param coder only those of one coder; null for everybody's
 */
record Query(@Nullable FragmentSource source, Order order, String filter, @Nullable Id<Coder> coder) {
}
