package org.kantlijn.ui.evidence;

import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Work;

/** A quote with its citation, which leads to the place in the transcript. */
public final class QuoteView {

    private QuoteView() {
    }

    /** The words of a fragment as they stood in the study given. */
    public static Stack of(Work work, Study study, Fragment fragment) {
        Place place = new Place(fragment.transcript().id(), fragment.span());
        JButton citation = Buttons.link(fragment.citation(), () -> work.selection().go(place));
        citation.setFont(Type.sans(12));
        citation.setMargin(new Insets(2, 0, 2, 0));
        Stack quote = new Stack(0);
        quote.setBorder(BorderFactory.createEmptyBorder(2, 0, 6, 0));
        quote.add(Texts.paragraph(fragment.quote(study).strip(), Type.serif(14), Tone.TEXT1));
        quote.add(Panes.leading(citation));
        return quote;
    }
}
