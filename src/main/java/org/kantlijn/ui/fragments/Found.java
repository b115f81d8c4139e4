package org.kantlijn.ui.fragments;

import java.util.List;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Study;

/**
 * The fragments that were asked for.
 *
 * @param query what was asked
 * @param study the study in which they were found
 * @param codings one for each row, in the order asked for
 * @param known false when there is nothing that was asked of: nothing was chosen, or it is gone
 * @param figures how many they are
 */
record Found(Query query, Study study, List<Coding> codings, boolean known, Figures figures) {

    /**
     * How many there are.
     *
     * @param passages different passages
     * @param people different people who speak in them, moderators left out
     * @param transcripts different transcripts
     */
    record Figures(int passages, int people, int transcripts) {
    }
}
