package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice.ColumnUse;

/** Reads a table as a conversation: a row is something said; where no speaker stands, the one before goes on. */
final class ConversationRows implements TableReading {

    private static final Pattern STAGE_DIRECTION = Pattern.compile("\\[[^\\[\\]]*\\]\\.?|\\([^()]*\\)\\.?");

    private final HeadedTable table;
    private final List<ColumnUse> uses;
    private final List<TableColumn> labels;
    private final List<TableColumn> texts;
    private final List<TableColumn> notes;
    private final List<TableColumn> traits;
    private final List<TimedColumn> times;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Map<String, Map<String, String>> attributes = new LinkedHashMap<>();
    private final Speakers speakers = new Speakers();
    private @Nullable String speaker;
    private @Nullable Double waiting;
    private boolean isSilent;

    /** A column with the times in it. */
    private record TimedColumn(TableColumn column, TimeColumn times) {
    }

    ConversationRows(HeadedTable table, List<ColumnUse> uses) {
        this.table = table;
        this.uses = List.copyOf(uses);
        labels = usedFor(ColumnUse.SPEAKER);
        texts = usedFor(ColumnUse.TEXT);
        traits = usedFor(ColumnUse.ATTRIBUTE);
        notes = usedFor(ColumnUse.NOTE).stream().filter(column -> !isOfAll(column)).toList();
        times = usedFor(ColumnUse.TIME).stream()
            .map(column -> new TimedColumn(column, new TimeColumn(column.index(), column.heading(), table.rows()))).toList();
        begin();
        table.rows().forEach(this::take);
        noteSilence();
    }

    private List<TableColumn> usedFor(ColumnUse use) {
        return table.columns().stream().filter(column -> uses.get(column.index()) == use).toList();
    }

    private void begin() {
        table.above().forEach(line -> paragraphs.add(Paragraph.plain(line).flagged(Paragraph.Flag.HEADING)));
        for (TimedColumn timed : times) {
            String since = timed.times().since();
            if (since != null) {
                note(timed.column(), since);
            }
        }
        usedFor(ColumnUse.NOTE).stream().filter(this::isOfAll).forEach(column -> note(column, column.words(table.rows().get(0))));
    }

    /** True for what is the same in all rows, which needs telling once. */
    private boolean isOfAll(TableColumn column) {
        return column.isConstant() && column.filled() == table.rows().size();
    }

    private void take(Sheet.Row row) {
        String label = labels.stream().map(column -> speakers.label(row.cell(column.index()))).findFirst().orElse("");
        if (!label.isEmpty()) {
            noteSilence();
            speaker = label;
            isSilent = true;
        }
        takeTime(row);
        String words = texts.stream().map(column -> column.words(row)).filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\n"));
        if (label.isEmpty() && STAGE_DIRECTION.matcher(words).matches()) {
            paragraphs.add(Paragraph.plain(words).flagged(Paragraph.Flag.NOTE));
        } else if (!words.isEmpty()) {
            paragraphs.add(Paragraph.cue(words, speaker, waiting));
            waiting = null;
            isSilent = false;
        }
        notes.forEach(column -> note(column, column.words(row)));
        traits.forEach(column -> describe(column, column.words(row)));
    }

    /** Keeps the label of who was named and said nothing. */
    private void noteSilence() {
        if (isSilent) {
            labels.forEach(column -> note(column, String.valueOf(speaker)));
        }
    }

    /** A time in a row without words is that of the next words. */
    private void takeTime(Sheet.Row row) {
        for (TimedColumn timed : times) {
            Double seconds = timed.times().seconds(row);
            if (seconds == null) {
                note(timed.column(), timed.column().words(row));
            } else {
                waiting = seconds;
            }
        }
    }

    private void describe(TableColumn column, String words) {
        Map<String, String> known = speaker == null ? Map.of() : attributes.computeIfAbsent(speaker, label -> new LinkedHashMap<>());
        boolean isNew = speaker != null && !words.isEmpty() && known.putIfAbsent(column.heading(), words) == null;
        if (!isNew && !words.equals(known.get(column.heading()))) {
            note(column, words);
        }
    }

    private void note(TableColumn column, String words) {
        if (!words.isEmpty()) {
            paragraphs.add(Paragraph.plain(column.heading() + ": " + words).flagged(Paragraph.Flag.NOTE));
        }
    }

    @Override
    public List<ColumnUse> uses() {
        return uses;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    @Override
    public Map<String, Map<String, String>> attributes() {
        return attributes;
    }
}
