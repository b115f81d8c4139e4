package org.kantlijn.intake.document;

import org.jspecify.annotations.Nullable;

/** What holds between two braces of a rich text; what a group does not change is as in the group around it. */
final class RichTextGroup {

    final @Nullable RichTextGroup around;
    /** What the group as a whole is, by the word that says so; empty for words of the text. */
    String destination = "";
    /** Where the words go that are neither text nor skipped, such as the name of an author; null where they are text. */
    @Nullable StringBuilder name;
    RichTextPart part;
    boolean skipped;
    boolean bold;
    boolean deleted;
    boolean heading;
    boolean inTable;
    int font = -1;
    int style;
    /** How many letters stand behind a character for programs that do not know its number. */
    int standIns = 1;

    RichTextGroup(RichTextPart part) {
        this.around = null;
        this.part = part;
    }

    RichTextGroup(RichTextGroup around) {
        this.around = around;
        this.part = around.part;
        this.name = around.name;
        this.skipped = around.skipped;
        this.bold = around.bold;
        this.deleted = around.deleted;
        this.heading = around.heading;
        this.inTable = around.inTable;
        this.font = around.font;
        this.standIns = around.standIns;
    }
}
