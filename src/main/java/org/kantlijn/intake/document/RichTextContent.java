package org.kantlijn.intake.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.PageMargins;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.source.Blanks;

/** Makes paragraphs of the parts of a rich text, its notes and comments included. */
final class RichTextContent implements RichTextLexer.Parts {

    private static final int DEEPEST = 1000;

    private static final Map<String, String> CHARACTERS = Map.ofEntries(Map.entry("tab", "\t"), Map.entry("line", "\n"),
        Map.entry("page", "\n"), Map.entry("column", "\n"), Map.entry("emdash", "\u2014"), Map.entry("endash", "\u2013"),
        Map.entry("emspace", "\u2003"), Map.entry("enspace", "\u2002"), Map.entry("qmspace", "\u2005"), Map.entry("bullet", "\u2022"),
        Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"), Map.entry("ldblquote", "\u201C"), Map.entry("rdblquote", "\u201D"),
        Map.entry("ltrmark", "\u200E"), Map.entry("rtlmark", "\u200F"), Map.entry("zwj", "\u200D"), Map.entry("zwnj", "\u200C"));

    private static final Map<Character, String> SYMBOLS =
        Map.of('~', "\u00A0", '_', "\u2011", '-', "\u00AD", '{', "{", '}', "}", '\\', "\\");

    /** Groups that hold no text, although nothing marks them as such; of those that are marked, all but the ones below. */
    private static final Set<String> WITHOUT_TEXT = Set.of("colortbl", "info", "pict", "nonshppict", "filetbl", "listtext", "pntext", "xe",
        "tc", "rxe", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc", "ftncn", "aftncn", "template", "nonesttables", "sp", "shprslt",
            "mmathPict",
        "fldinst", "keycode", "falt", "panose");

    private static final Set<String> MARGINS =
        Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");
    private static final Set<String> NAMES = Set.of("atnauthor", "atndate", "atnref", "atrfstart", "atrfend");
    private static final Set<String> PARTS = Set.of("footnote", "annotation", "shptxt", "dptxbxtext");
    /** Groups whose words are of no account but for the groups inside. */
    private static final Set<String> FRAMES = Set.of("shpinst", "do");
    private static final Set<String> PLAIN = Set.of("moMath", "moMathPara");

    private final RichTextPart body = new RichTextPart();
    private final RichTextFonts fonts = new RichTextFonts();
    private final RichTextComments comments = new RichTextComments();
    private final PageMargins margins = new PageMargins();
    private final Set<Integer> headings = new HashSet<>();
    private final List<Paragraph> notes = new ArrayList<>();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private RichTextGroup group = new RichTextGroup(body);
    private int tooDeep;
    private int depth;
    private int standIns;
    private boolean optional;
    private boolean wasDeleted;
    private int deletions;

    List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>(body.end());
        notes.stream().filter(note -> !note.isBlank()).map(note -> note.flagged(Paragraph.Flag.NOTE)).forEach(all::add);
        return CommentEnds.ended(all);
    }

    List<Comment> comments() {
        return comments.all();
    }

    PageMargins margins() {
        return margins;
    }

    /** How many tracked deletions were left out. */
    int deletions() {
        return deletions;
    }

    /** The file is at its end. */
    void end() {
        flush();
        while (group.around != null) {
            leave();
        }
    }

    @Override
    public void open() {
        flush();
        standIns = 0;
        if (depth == DEEPEST) {
            tooDeep++;
            return;
        }
        depth++;
        boolean style = group.destination.equals("stylesheet");
        group = new RichTextGroup(group);
        if (style) {
            group.destination = "style";
            group.name = new StringBuilder();
        }
    }

    @Override
    public void close() {
        flush();
        standIns = 0;
        if (tooDeep > 0) {
            tooDeep--;
        } else {
            leave();
        }
    }

    private void leave() {
        RichTextGroup left = group;
        if (left.around == null) {
            return;
        }
        depth--;
        group = left.around;
        if (left.skipped) {
            return;
        }
        String name = left.name == null ? "" : Blanks.strip(left.name.toString());
        switch (left.destination) {
            case "" -> { }
            case "style" -> {
                if (WordStyles.isHeading(name.replaceFirst(";$", ""))) {
                    headings.add(left.style);
                }
            }
            case "footnote" -> notes.addAll(left.part.end());
            case "shptxt", "dptxbxtext" -> group.part.box(left.part.end());
            case "annotation" -> comments.end(left.part.end().stream().map(Paragraph::text).collect(Collectors.joining("\n")),
                group.part.line());
            default -> {
                if (NAMES.contains(left.destination)) {
                    comments.read(left.destination, name, group.part.line());
                } else if (MARGINS.contains(left.destination)) {
                    left.part.end().forEach(paragraph -> margins.add(paragraph.text()));
                }
            }
        }
    }

    @Override
    public void word(String word, @Nullable Integer number) {
        if (standIns > 0) {
            standIns--;
            return;
        }
        flush();
        boolean mayBeSkipped = optional;
        optional = false;
        if (group.skipped) {
            return;
        }
        if (word.equals("fonttbl") || word.equals("stylesheet")) {
            group.destination = word;
            group.name = new StringBuilder();
        } else if (isFontTable()) {
            fonts.read(word, number == null ? 0 : number);
        } else if (!enters(word, mayBeSkipped)) {
            format(word, number);
        }
    }

    private boolean isFontTable() {
        return group.destination.equals("fonttbl") || group.around != null && group.around.destination.equals("fonttbl");
    }

    /** True when the word says what the group is. */
    private boolean enters(String word, boolean mayBeSkipped) {
        if (PARTS.contains(word) || MARGINS.contains(word)) {
            group.destination = word;
            group.part = new RichTextPart();
            group.name = null;
            group.inTable = false;
        } else if (NAMES.contains(word) || FRAMES.contains(word)) {
            group.destination = word;
            group.name = new StringBuilder();
        } else if (WITHOUT_TEXT.contains(word) || mayBeSkipped && !PLAIN.contains(word)) {
            group.skipped = true;
        } else {
            return false;
        }
        return true;
    }

    private void format(String word, @Nullable Integer number) {
        int value = number == null ? 1 : number;
        switch (word) {
            case "par", "sect" -> group.part.endParagraph(group.heading, group.inTable);
            case "cell" -> group.part.endCell();
            case "nestcell" -> group.part.endParagraph(false, true);
            case "row" -> group.part.endRow();
            case "pard" -> {
                group.heading = false;
                group.inTable = false;
            }
            case "intbl" -> group.inTable = true;
            case "s" -> {
                group.style = value;
                group.heading = headings.contains(value);
            }
            case "plain" -> group.bold = false;
            case "b" -> group.bold = value != 0;
            case "deleted" -> group.deleted = value != 0;
            case "f" -> group.font = value;
            case "uc" -> group.standIns = Math.max(0, value);
            case "u" -> {
                put(String.valueOf((char) value));
                standIns = group.standIns;
            }
            default -> {
                fonts.readHead(word, number);
                put(CHARACTERS.getOrDefault(word, ""));
            }
        }
    }

    @Override
    public void symbol(char symbol) {
        if (standIns > 0) {
            standIns--;
            return;
        }
        flush();
        optional = symbol == '*';
        put(SYMBOLS.getOrDefault(symbol, ""));
    }

    @Override
    public void letter(byte letter) {
        if (standIns > 0) {
            standIns--;
        } else {
            letters.write(letter);
        }
    }

    /** Letters wait for those that follow: in some encodings two or more are one character. */
    private void flush() {
        if (letters.size() > 0) {
            put(letters.toString(fonts.charset(group.font)));
            letters.reset();
        }
    }

    private void put(String words) {
        StringBuilder name = group.name;
        if (group.skipped || words.isEmpty()) {
            return;
        }
        if (name != null) {
            name.append(words);
        } else if (group.deleted) {
            deletions += wasDeleted ? 0 : 1;
        } else {
            group.part.line().append(words, group.bold);
        }
        wasDeleted = name == null && group.deleted;
    }
}
