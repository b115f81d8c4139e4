package org.kantlijn.ui.transcript;

import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.CoderMark;
import org.kantlijn.ui.kit.Picture;
import org.kantlijn.ui.work.CoderMarks;

/** The marks of coders beside their codings, each painted once. */
final class Badges {

    private final Map<Id<Coder>, Badge> badges = new HashMap<>();
    private List<Coder> coders = List.of();

    /** How a coder is told from the others, and what that looks like. */
    record Badge(CoderMark mark, Picture picture) {
    }

    /**
     * Paints the letters of a coder in their box, which begins at x and lies around a middle line.
     *
     * @return how wide the box is
     */
    int paint(Graphics2D g, Badge badge, int x, int middle) {
        Graphics2D there = (Graphics2D) g.create();
        there.translate(x, middle - CoderMark.HEIGHT / 2);
        badge.picture().paint(there, badge.mark().width(g), CoderMark.HEIGHT,
            inside -> badge.mark().paint(inside, 0, CoderMark.HEIGHT / 2));
        there.dispose();
        return badge.mark().width(g);
    }

    /** What stands for a coder of a study. */
    Badge of(Study study, Id<Coder> coder) {
        if (!study.coders().equals(coders)) {
            coders = study.coders();
            badges.clear();
        }
        return badges.computeIfAbsent(coder, id -> new Badge(CoderMarks.of(study).of(study.coder(id)), new Picture()));
    }
}
