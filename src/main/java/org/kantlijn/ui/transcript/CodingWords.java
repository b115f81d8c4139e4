package org.kantlijn.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Recheck;
import org.kantlijn.study.Study;
import org.kantlijn.wording.Wording;

/** A coding in words: as the tip beside the margin tells it, and as a screen reader says it. */
final class CodingWords {

    private static final int TIP_WIDTH = 240;

    private final Study study;
    private final Wording wording;

    CodingWords(Study study, Wording wording) {
        this.study = study;
        this.wording = wording;
    }

    /** The path of the code in bold, its description, who coded, memos, and what is to be looked at again. */
    String tip(Coding coding) {
        StringBuilder html = new StringBuilder("<html>");
        study.code(coding.code()).ifPresent(code -> html.append("<b>").append(escaped(path(code))).append("</b>"));
        for (String line : lines(coding)) {
            html.append("<div style='width:").append(TIP_WIDTH).append("px'>").append(escaped(line)).append("</div>");
        }
        return html.toString();
    }

    /** The code, who applied it, its memos and what is to be looked at again. */
    String spoken(Coding coding) {
        List<String> parts = new ArrayList<>();
        study.code(coding.code()).ifPresent(code -> parts.add(path(code)));
        parts.addAll(lines(coding));
        return String.join(". ", parts);
    }

    private String path(Code code) {
        return String.join(" › ", study.lineage(code).stream().map(Code::name).toList());
    }

    private List<String> lines(Coding coding) {
        List<String> lines = new ArrayList<>();
        study.code(coding.code()).map(code -> code.guide().description()).filter(text -> !text.isBlank()).ifPresent(lines::add);
        lines.add(study.coder(coding.coder()).name());
        for (Memo memo : study.memos(new Memo.Subject(Kind.CODING, coding.id()))) {
            lines.add(wording.text("coding.memo", memo.text()));
        }
        Optional<Recheck> recheck = study.toRecheck(coding);
        recheck.ifPresent(why -> lines.add(wording.text(why == Recheck.WORDS_CHANGED ? "recheck.words" : "recheck.definition")));
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
