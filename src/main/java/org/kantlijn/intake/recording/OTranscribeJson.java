package org.kantlijn.intake.recording;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.script.TimedWords;
import tools.jackson.databind.JsonNode;

/** oTranscribe: what was typed stands as a web page in one property; its time stamps are times and no text. */
final class OTranscribeJson implements JsonLayout {

    private static final Set<String> OWN_LINES = Set.of("p", "div", "br", "li", "ul", "ol", "blockquote", "tr", "h1", "h2", "h3", "h4");

    @Override
    public boolean fits(JsonNode root) {
        return root.path("text").isString() && (root.has("media") || root.has("media-time") || root.has("media-source"));
    }

    @Override
    public String format() {
        return "otr";
    }

    @Override
    public void read(JsonNode root, CueList into) {
        Lines lines = new Lines(into);
        NodeTraversor.traverse(lines, Jsoup.parseBodyFragment(root.path("text").asString()).body());
        lines.end();
    }

    /** Gathers the words line by line. */
    private static final class Lines implements NodeVisitor {

        private final CueList cues;
        private TimedWords line = new TimedWords();
        private @Nullable Element stamp;

        Lines(CueList cues) {
            this.cues = cues;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && OWN_LINES.contains(element.normalName())) {
                end();
            } else if (node instanceof Element element && stamp == null && element.hasClass("timestamp")) {
                stamp = element;
                line.at(seconds(element));
            } else if (node instanceof TextNode text && stamp == null) {
                String words = text.text();
                line.add(line.endsWithBlank() ? words.stripLeading() : words);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == stamp) {
                stamp = null;
            } else if (node instanceof Element element && OWN_LINES.contains(element.normalName())) {
                end();
            }
        }

        /** Ends the line; a stamp that stands alone in it is the time of the next. */
        void end() {
            if (!line.isBlank()) {
                cues.say(null, line);
                line = new TimedWords();
            }
        }

        private static @Nullable Double seconds(Element stamp) {
            Double exact = JsonValues.seconds(stamp.attr("data-timestamp"));
            return exact == null ? ClockTime.in(stamp.text()) : exact;
        }
    }
}
