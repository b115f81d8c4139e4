package org.kantlijn.ui.codebook;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** A row in words: for who hears it and for who waits over it. */
final class LineWords {

    private static final int TIP_WIDTH = 280;

    private final Work work;
    private final Wording wording;
    private final CodebookModel model;

    LineWords(Work work, Wording wording, CodebookModel model) {
        this.work = work;
        this.wording = wording;
        this.model = model;
    }

    /** Name and figures. */
    String spoken(Id<Code> id) {
        CodeOutline.Line line = model.outline().get().line(id);
        if (line == null) {
            return "";
        }
        OptionalInt people = model.people().of(line);
        String figures = wording.text("row.fragments", line.fragments());
        int key = key(id);
        return line.code().name() + ", " + figures + (people.isPresent() ? ", " + wording.text("row.people", people.getAsInt()) : "")
            + (key > 0 ? ", " + wording.text("row.key", key) : "");
    }

    /** The number key that applies the code; 0 for none. */
    int key(Id<Code> id) {
        return model.pin(id);
    }

    /** The names down to the code, what it means, and what its figures are of. */
    String tip(Id<Code> id) {
        return work.study().code(id).map(this::tip).orElse("");
    }

    private String tip(Code code) {
        String path = work.study().lineage(code).stream().map(Code::name).collect(Collectors.joining(" › "));
        StringBuilder tip = new StringBuilder("<html><div style='width:" + TIP_WIDTH + "px'>").append(plain(path));
        if (!code.guide().description().isBlank()) {
            tip.append("<br>").append(plain(code.guide().description()));
        }
        int own = model.edits().codings(code);
        int all = model.edits().codingsWithin(code);
        tip.append("<br>").append(plain(wording.text(own == all ? "row.fragments" : "row.fragments.all", own, all)));
        return tip.append("</div></html>").toString();
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }
}
