package org.kantlijn.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The number keys: each applies the code that was put under it. */
final class PinActions {

    private static final List<String> APPLYING = List.of("pinned.1", "pinned.2", "pinned.3", "pinned.4", "pinned.5", "pinned.6", "pinned.7",
        "pinned.8", "pinned.9");
    private static final List<String> PINNING = List.of("pin.1", "pin.2", "pin.3", "pin.4", "pin.5", "pin.6", "pin.7", "pin.8", "pin.9");

    private final Work work;
    private final CodingWork coding;
    private final TranscriptView view;
    private final Value<List<Code>> pins;
    private final List<Command> applying = new ArrayList<>();

    PinActions(Work work, CodingWork coding, TranscriptView view) {
        this.work = work;
        this.coding = coding;
        this.view = view;
        this.pins = new Value<>(pinned());
    }

    void addTo(CommandHome home, Condition codable) {
        Condition chosen = work.selection().code().when(id -> id != null).and(work.writable());
        for (int i = 0; i < APPLYING.size(); i++) {
            int place = i;
            Command command = home.add(APPLYING.get(i), pins.when(codes -> codes.size() > place).and(codable), () -> apply(place));
            applying.add(command);
            home.places().forEach(part -> KeyBinding.of(part, "NUMPAD" + (place + 1), command::run));
            home.add(PINNING.get(i), chosen, () -> pin(place + 1));
        }
        pins.watch(codes -> name(home.wording()));
        work.onChange((before, after, step) -> pins.set(pinned()));
        name(home.wording());
    }

    private List<Code> pinned() {
        return work.study().pinned(work.coder().id()).stream().flatMap(id -> work.study().code(id).stream()).toList();
    }

    /** Lets menus and palette say which code a key applies. */
    private void name(Wording wording) {
        for (int i = 0; i < applying.size(); i++) {
            applying.get(i).putValue(Action.NAME, i < pins.get().size() ? wording.text("pin.applies", i + 1, pins.get().get(i).name())
                : wording.text("action." + APPLYING.get(i)));
        }
    }

    private void apply(int place) {
        coding.apply(pins.get().get(place), view.passage());
    }

    private void pin(int number) {
        Id<Code> code = work.selection().code().get();
        if (code != null) {
            coding.pin(code, number);
        }
    }
}
