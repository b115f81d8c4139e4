package org.kantlijn.ui.themes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Selection;

/** What can be done on the board, by mouse and keyboard alike. */
final class BoardActions implements CardDrag.Dropping {

    private final Desk desk;
    private final BoardView view;
    private final Value<Board.@Nullable Key> current = new Value<>(null);
    private final Value<ThemeEdits.@Nullable Move> clip = new Value<>(null);

    BoardActions(Desk desk, BoardView view) {
        this.desk = desk;
        this.view = view;
        desk.onWriteEssence(theme -> view.head(theme).ifPresent(HeadView::editEssence));
    }

    /** The card or head that has the keyboard, or had it last. */
    Value<Board.@Nullable Key> current() {
        return current;
    }

    /** What was cut or copied. */
    Value<ThemeEdits.@Nullable Move> clip() {
        return clip;
    }

    void focused(Board.Key key) {
        current.set(key);
        if (key.theme() != null) {
            desk.work().selection().theme().set(key.theme());
        }
    }

    void create() {
        Id<Theme> id = Id.random();
        if (desk.apply("theme.create", desk.edits().create(id, freshName("theme.new")))) {
            name(id);
        }
    }

    private String freshName(String key) {
        return desk.edits().freshName(desk.wording().text(key));
    }

    /** Lets the name of a new theme be written at once. */
    private void name(Id<Theme> id) {
        Selection selection = desk.work().selection();
        selection.step().set(Selection.Step.THEMES);
        selection.theme().set(id);
        view.focus(new Board.Key(null, id));
        view.head(id).ifPresent(HeadView::editName);
    }

    private Optional<HeadView> selectedHead() {
        desk.work().selection().step().set(Selection.Step.THEMES);
        return view.head(desk.work().selection().theme().get());
    }

    void rename() {
        selectedHead().ifPresent(HeadView::editName);
    }

    void writeEssence() {
        selectedHead().ifPresent(HeadView::editEssence);
    }

    void toMain() {
        Id<Theme> id = desk.work().selection().theme().get();
        if (id != null) {
            desk.apply("theme.move", desk.edits().toMain(id));
        }
    }

    void delete() {
        Study before = desk.work().study();
        Optional<Theme> theme = before.theme(desk.work().selection().theme().get());
        if (theme.isEmpty() || !desk.apply("theme.delete", desk.edits().delete(theme.get().id()))) {
            return;
        }
        Study after = desk.work().study();
        long loose = theme.get().codes().stream().filter(code -> after.themesOf(code).isEmpty()).count();
        String told = desk.wording().text("theme.deleted", theme.get().name(), loose, before.subthemes(theme.get().id()).size());
        desk.work().notices().quiet().set(new Notices.Notice(Notices.Weight.QUIET, told, desk.wording().text("undo"), desk.work()::undo));
    }

    void choose() {
        Board.Key key = current.get();
        if (key != null && key.code() != null) {
            desk.work().selection().code().set(key.code());
        }
    }

    void takeOut() {
        Board.Key key = current.get();
        if (key != null && key.code() != null) {
            desk.apply("theme.takeout", desk.edits().takeOut(key.code(), key.theme()));
        }
    }

    /** Takes the card up, to be laid down elsewhere; with keep it stays where it is too. */
    void take(boolean keep) {
        Board.Key key = current.get();
        if (key != null && key.code() != null) {
            clip.set(new ThemeEdits.Move(key.code(), key.theme(), keep));
            view.faint(keep ? null : key);
        }
    }

    void putDown() {
        clip.set(null);
        view.faint(null);
    }

    void paste() {
        ThemeEdits.Move move = clip.get();
        Board.Key at = current.get();
        if (move == null || at == null) {
            return;
        }
        putDown();
        if (at.theme() == null) {
            desk.apply("theme.takeout", desk.edits().takeOut(move.code(), move.keep() ? null : move.from()));
        } else {
            place(move, at.theme(), positionAfter(at));
        }
    }

    private int positionAfter(Board.Key at) {
        List<Id<Code>> held = desk.work().study().theme(at.theme()).map(Theme::codes).orElse(List.of());
        return at.code() == null ? held.size() : held.indexOf(at.code()) + 1;
    }

    private void place(ThemeEdits.Move move, Id<Theme> theme, int position) {
        if (desk.apply("theme.place", desk.edits().place(move, theme, position))) {
            view.focus(new Board.Key(move.code(), theme));
        }
    }

    /** Makes a sub-theme of what was cut or copied and the card that has the keyboard. */
    void pasteJoined() {
        ThemeEdits.Move move = clip.get();
        Board.Key at = current.get();
        if (move != null && at != null && at.code() != null && at.theme() != null) {
            putDown();
            join(move, at.code(), at.theme());
        }
    }

    private void join(ThemeEdits.Move move, Id<Code> onto, Id<Theme> under) {
        ThemeAdded made = new ThemeAdded(Id.random(), freshName("theme.newsub"), under);
        makeThemeOf(made.id(), desk.edits().join(move, onto, under, made));
    }

    private void makeThemeOf(Id<Theme> id, List<Change> changes) {
        if (desk.apply("theme.create", changes)) {
            name(id);
        }
    }

    @Override
    public void drop(Board.Card card, DropSpot spot, boolean keep) {
        ThemeEdits.Move move = new ThemeEdits.Move(card.code().id(), card.theme(), keep);
        switch (spot.kind()) {
            case TAKE_OUT -> desk.apply("theme.takeout", desk.edits().takeOut(move.code(), move.from()));
            case PLACE -> place(move, Objects.requireNonNull(spot.theme()), spot.position());
            case JOIN -> join(move, Objects.requireNonNull(spot.onto()), Objects.requireNonNull(spot.theme()));
            case NEW_THEME -> {
                Id<Theme> id = Id.random();
                makeThemeOf(id, desk.edits().createWith(move, id, freshName("theme.new")));
            }
        }
    }
}
