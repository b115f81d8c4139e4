package org.kantlijn.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of shared meaning across the data, held together by one central idea.
 *
 * @param id its lasting name
 * @param name as it will stand in the report
 * @param parent the theme it is a sub-theme of; null for a main theme
 * @param essence the central idea in one line
 * @param definition what it holds and what it does not
 * @param status how far it has come
 * @param keyMessages what it says, in the order in which it will be told
 * @param codes the codes placed under it, in the order in which they were arranged
 */
public record Theme(Id<Theme> id, String name, @Nullable Id<Theme> parent, String essence, String definition, Status status,
                    List<String> keyMessages, List<Id<Code>> codes) {

    /** How far a theme has come. */
    public enum Status {
        /** Proposed in step 3. */
        CANDIDATE,
        /** Checked against its fragments in step 4. */
        REVIEWED,
        /** Named and defined for the report in step 5. */
        FINAL
    }

    public Theme {
        keyMessages = List.copyOf(keyMessages);
        codes = List.copyOf(codes);
    }

    /** The same theme under another name. */
    public Theme named(String newName) {
        return new Theme(id, newName, parent, essence, definition, status, keyMessages, codes);
    }

    /** The same theme under another parent. */
    public Theme under(@Nullable Id<Theme> newParent) {
        return new Theme(id, name, newParent, essence, definition, status, keyMessages, codes);
    }

    /** The same theme with another essence and definition. */
    public Theme defined(String newEssence, String newDefinition) {
        return new Theme(id, name, parent, newEssence, newDefinition, status, keyMessages, codes);
    }

    /** The same theme with another status. */
    public Theme at(Status newStatus) {
        return new Theme(id, name, parent, essence, definition, newStatus, keyMessages, codes);
    }

    /** The same theme with other key messages. */
    public Theme saying(List<String> newMessages) {
        return new Theme(id, name, parent, essence, definition, status, newMessages, codes);
    }

    /** The same theme with other codes. */
    public Theme holding(List<Id<Code>> newCodes) {
        return new Theme(id, name, parent, essence, definition, status, keyMessages, newCodes);
    }
}
