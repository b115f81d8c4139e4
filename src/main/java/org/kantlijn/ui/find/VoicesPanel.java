package org.kantlijn.ui.find;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.wording.Wording;

/** Who says it: the hits per participant. */
final class VoicesPanel {

    private static final int WIDTH = 300;

    private final Wording wording;
    private final VoiceCell cell;
    private final JList<Findings.Voice> list = new JList<>();
    private final JLabel remark = new JLabel();
    private final JPanel component = new JPanel(new BorderLayout());

    VoicesPanel(Wording wording) {
        this.wording = wording;
        this.cell = new VoiceCell(wording);
        cell.showIn(list);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(wording.text("voices"));
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        component.add(Headers.panel(new JLabel(wording.text("voices")), remark), BorderLayout.NORTH);
        component.add(scroll, BorderLayout.CENTER);
        component.setPreferredSize(new Dimension(WIDTH, 0));
        component.setMinimumSize(new Dimension(220, 0));
    }

    JComponent component() {
        return component;
    }

    void show(Findings findings) {
        List<Findings.Voice> voices = findings.voices();
        cell.most(voices.stream().mapToInt(Findings.Voice::hits).max().orElse(1));
        list.setListData(voices.toArray(Findings.Voice[]::new));
        int all = (int) findings.study().participants().stream().filter(participant -> !participant.isModerator()).count();
        remark.setText(findings.hits() == 0 ? "" : wording.text("voices.count", findings.people(), all));
    }
}
