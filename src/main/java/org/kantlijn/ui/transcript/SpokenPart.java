package org.kantlijn.ui.transcript;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleAction;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.accessibility.AccessibleText;
import javax.swing.text.AttributeSet;
import javax.swing.text.SimpleAttributeSet;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.Span;

/** A part of the transcript that is read out though no component of its own shows it: words, parts within it, and what can be done. */
final class SpokenPart extends AccessibleContext implements Accessible, AccessibleText, AccessibleAction {

    private final Place place;
    private final String words;
    private final Boundaries boundaries;
    private final @Nullable Deed deed;
    private final List<SpokenPart> parts = new ArrayList<>();

    /** What it is part of, and as the how manyth, from 0. */
    record Place(Accessible parent, int index) {
    }

    /** Something that can be done to it, and what that is called. */
    record Deed(String name, Runnable work) {
    }

    SpokenPart(Place place, String words, @Nullable Deed deed) {
        this.place = place;
        this.words = words;
        this.boundaries = new Boundaries(words);
        this.deed = deed;
        setAccessibleName(words);
        setAccessibleParent(place.parent());
    }

    void add(SpokenPart part) {
        parts.add(part);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        return this;
    }

    @Override
    public AccessibleRole getAccessibleRole() {
        return deed == null ? AccessibleRole.PARAGRAPH : AccessibleRole.PUSH_BUTTON;
    }

    @Override
    public AccessibleStateSet getAccessibleStateSet() {
        return new AccessibleStateSet(new AccessibleState[] {AccessibleState.ENABLED, AccessibleState.VISIBLE, AccessibleState.SHOWING});
    }

    @Override
    public int getAccessibleIndexInParent() {
        return place.index();
    }

    @Override
    public int getAccessibleChildrenCount() {
        return parts.size();
    }

    @Override
    public @Nullable Accessible getAccessibleChild(int index) {
        return index >= 0 && index < parts.size() ? parts.get(index) : null;
    }

    @Override
    public Locale getLocale() {
        return place.parent().getAccessibleContext().getLocale();
    }

    @Override
    public AccessibleText getAccessibleText() {
        return this;
    }

    @Override
    public @Nullable AccessibleAction getAccessibleAction() {
        return deed == null ? null : this;
    }

    @Override
    public int getAccessibleActionCount() {
        return deed == null ? 0 : 1;
    }

    @Override
    public @Nullable String getAccessibleActionDescription(int index) {
        return deed == null ? null : deed.name();
    }

    @Override
    public boolean doAccessibleAction(int index) {
        if (deed == null || index != 0) {
            return false;
        }
        deed.work().run();
        return true;
    }

    @Override
    public int getIndexAtPoint(Point point) {
        return -1;
    }

    @Override
    public @Nullable Rectangle getCharacterBounds(int index) {
        return null;
    }

    @Override
    public int getCharCount() {
        return words.length();
    }

    @Override
    public int getCaretPosition() {
        return -1;
    }

    @Override
    public String getAtIndex(int part, int index) {
        return slice(unit(part, index));
    }

    @Override
    public String getAfterIndex(int part, int index) {
        int next = part == WORD ? boundaries.nextWord(index) : unit(part, index).end();
        return next >= words.length() ? "" : slice(unit(part, part == SENTENCE ? next + 1 : next));
    }

    @Override
    public String getBeforeIndex(int part, int index) {
        int start = unit(part, index).start();
        return start == 0 ? "" : slice(unit(part, part == WORD ? boundaries.previousWord(start) : Math.max(0, start - 2)));
    }

    private Span unit(int part, int index) {
        return switch (part) {
            case CHARACTER -> boundaries.whole(new Span(index, index + 1));
            case WORD -> boundaries.word(index);
            default -> boundaries.sentence(index);
        };
    }

    private String slice(Span span) {
        return words.substring(Math.min(span.start(), words.length()), Math.min(span.end(), words.length()));
    }

    @Override
    public AttributeSet getCharacterAttribute(int index) {
        return SimpleAttributeSet.EMPTY;
    }

    @Override
    public int getSelectionStart() {
        return 0;
    }

    @Override
    public int getSelectionEnd() {
        return 0;
    }

    @Override
    public @Nullable String getSelectedText() {
        return null;
    }
}
