package org.kantlijn.ui.memos;

import java.awt.BorderLayout;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.MemoEdited;
import org.kantlijn.change.MemoLinked;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Choices;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.InPlaceText;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.MemoSorter;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** One memo as a page to write on, with what it is about and what it is linked to. */
final class MemoPage {

    private static final int WIDEST = 720;

    private final Work work;
    private final Wording wording;
    private final Consumer<Memo.Subject> goer;
    private final JLabel title = new JLabel();
    private final JLabel remark = new JLabel();
    private final InPlaceText text;
    private final MemoSorter sorter;
    private final JComboBox<Memo.Sort> sort;
    private final Stack links = new Stack(4);
    private final JPanel component = new JPanel(new BorderLayout());
    private final DateTimeFormatter dates;
    private @Nullable MemoRow shown;

    /** @param goer shows the thing that a memo is about */
    MemoPage(Work work, Wording wording, Consumer<Memo.Subject> goer) {
        this.work = work;
        this.wording = wording;
        this.goer = goer;
        this.dates = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(wording.locale())
            .withZone(ZoneId.systemDefault());
        sorter = new MemoSorter(work);
        sort = Choices.box(sorter.words(), Memo.Sort.NOTE);
        sort.getAccessibleContext().setAccessibleName(wording.text("slip.sort"));
        sort.setMaximumSize(sort.getPreferredSize());
        sort.addActionListener(event -> sort());
        text = new InPlaceText(wording.text("page.hint"), Type.sans(15), Tone.TEXT1, this::write).when(work.writable());
        Stack stack = new Stack(12, WIDEST);
        stack.setBorder(BorderFactory.createEmptyBorder(20, 24, 20, 24));
        title.setFont(Type.semibold(15));
        remark.setFont(Type.sans(12));
        remark.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        JPanel head = Headers.row(remark);
        head.add(Box.createHorizontalStrut(12));
        head.add(Box.createHorizontalGlue());
        head.add(sort);
        stack.add(title);
        stack.add(head);
        stack.add(text);
        stack.add(links);
        JScrollPane scroll = new JScrollPane(stack);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setOpaque(false);
        component.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        component.add(scroll, BorderLayout.CENTER);
        component.setVisible(false);
    }

    JComponent component() {
        return component;
    }

    InPlaceText text() {
        return text;
    }

    /** Shows a memo; what was being written is kept first. */
    void show(@Nullable MemoRow row, Things things) {
        boolean other = row == null || shown == null || !row.memo().id().equals(shown.memo().id());
        if (other) {
            commitEdits();
        }
        shown = row;
        component.setVisible(row != null);
        if (row != null) {
            title.setText(row.about().substring(0, 1).toUpperCase(wording.locale()) + row.about().substring(1));
            remark.setText(wording.text("page.remark", row.coder(), dates.format(row.memo().at())));
            text.show(row.memo().text(), other);
            if (other) {
                text.keepIn(work.drafts().of(Kind.MEMO, row.memo().id(), "text"));
            }
            sort.setSelectedItem(row.memo().sort());
            sort.setEnabled(work.writable().holds());
            showLinks(row.memo(), things);
        }
        component.revalidate();
    }

    private void showLinks(Memo memo, Things things) {
        links.removeAll();
        JButton go = Buttons.link(wording.text("page.go"), () -> goer.accept(memo.subject()));
        go.setVisible(memo.subject().id() != null);
        links.add(Headers.row(go));
        for (Memo.Subject link : memo.links()) {
            JPanel row = Headers.row(Buttons.link(things.name(link), () -> goer.accept(link)));
            JButton cut = Buttons.link("×", () -> unlink(link));
            cut.getAccessibleContext().setAccessibleName(wording.text("link.cut", things.name(link)));
            cut.setVisible(work.open().isWritable());
            row.add(cut);
            links.add(row);
        }
        links.revalidate();
        links.repaint();
    }

    /** The box in which it is said what sort of note it is. */
    JComboBox<Memo.Sort> sortBox() {
        return sort;
    }

    /** The memo may be shown while another is written to the box, which then alters nothing. */
    private void sort() {
        MemoRow row = shown;
        Memo.Sort chosen = sort.getItemAt(sort.getSelectedIndex());
        if (row != null && chosen != null) {
            commitEdits();
            sorter.sort(row.memo(), chosen);
        }
    }

    private void write(String words) {
        MemoRow row = shown;
        // An empty memo says nothing, but to delete it is another act.
        if (row != null && !words.isBlank() && !words.equals(row.memo().text())
            && work.apply("memo.edit", new MemoEdited(row.memo().id(), words))) {
            text.taken();
        }
    }

    /** Links the memo that is shown to one more thing. */
    void link(Memo.Subject thing) {
        MemoRow row = shown;
        if (row != null && !row.memo().links().contains(thing)) {
            List<Memo.Subject> all = new ArrayList<>(row.memo().links());
            all.add(thing);
            work.apply("memo.link", new MemoLinked(row.memo().id(), all));
        }
    }

    private void unlink(Memo.Subject thing) {
        MemoRow row = shown;
        if (row != null) {
            work.apply("memo.link", new MemoLinked(row.memo().id(), row.memo().links().stream().filter(l -> !l.equals(thing)).toList()));
        }
    }

    void commitEdits() {
        if (text.isDirty()) {
            text.commit();
        }
    }
}
