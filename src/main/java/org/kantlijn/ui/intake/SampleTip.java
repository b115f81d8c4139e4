package org.kantlijn.ui.intake;

import java.util.List;

/** Samples of what somebody says, as a tip that wraps. */
final class SampleTip {

    private static final int MOST = 240;

    private SampleTip() {
    }

    /** The samples below each other, in the typeface of what people said. */
    static String html(List<String> samples) {
        StringBuilder html = new StringBuilder("<html><div style='width:280px; font-family:Source Serif 4 SmText; font-size:14'>");
        for (String sample : samples) {
            String words = sample.length() > MOST ? sample.substring(0, MOST) + "…" : sample;
            html.append("<p style='margin:3px'>").append(escaped(words)).append("</p>");
        }
        return html.append("</div></html>").toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
