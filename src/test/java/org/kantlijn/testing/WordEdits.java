package org.kantlijn.testing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kantlijn.text.Edit;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.Span;

/** The way from one text to another as somebody who corrects goes it: word by word. */
public final class WordEdits {

    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\X");

    private WordEdits() {
    }

    /** The fewest edits of whole words and single other characters. */
    public static OffsetMap between(String from, String to) {
        List<String> old = pieces(from);
        List<String> now = pieces(to);
        return new OffsetMap(DiffUtils.diff(old, now).getDeltas().stream()
            .map(delta -> new Edit(span(old, delta.getSource()), span(now, delta.getTarget()).length())).toList());
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Span span(List<String> pieces, Chunk<String> chunk) {
        int start = length(pieces.subList(0, chunk.getPosition()));
        return new Span(start, start + length(chunk.getLines()));
    }

    private static int length(List<String> pieces) {
        return String.join("", pieces).length();
    }
}
