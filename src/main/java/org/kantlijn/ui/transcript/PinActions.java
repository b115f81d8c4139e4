package org.kantlijn.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import org.jspecify.annotations.Nullable;
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
    private final Value<List<Optional<Code>>> pins;
    private final List<Command> applying = new ArrayList<>();
    private final List<Command> pinning = new ArrayList<>();

    PinActions(Work work, CodingWork coding, TranscriptView view) {
        this.work = work;
        this.coding = coding;
        this.view = view;
        this.pins = new Value<>(pinned());
    }

    void addTo(CommandHome home, Condition codable) {
        Value<@Nullable Id<Code>> code = work.selection().code();
        Condition chosen = code.when(id -> id != null).and(work.writable());
        for (int i = 0; i < APPLYING.size(); i++) {
            int place = i;
            Command command = home.add(APPLYING.get(i), pins.when(codes -> at(place).isPresent()).and(codable), () -> apply(place));
            applying.add(command);
            home.places().forEach(part -> KeyBinding.of(part, "NUMPAD" + (place + 1), command::run));
            pinning.add(home.add(PINNING.get(i), chosen, () -> pin(place + 1)));
        }
        home.add("pin.free", pins.when(code, (codes, id) -> id != null && coding.keyOf(id).isEmpty() && coding.freeKey().isPresent())
            .and(work.writable()), () -> coding.freeKey().ifPresent(this::pin));
        home.add("pin.release", pins.when(code, (codes, id) -> coding.keyOf(id).isPresent()).and(work.writable()),
            () -> coding.keyOf(code.get()).ifPresent(this::pin));
        home.add("pin.close", pins.when(codes -> codes.contains(Optional.<Code>empty())).and(work.writable()), coding::closeKeys);
        pins.watch(codes -> name(home.wording()));
        code.watch(id -> name(home.wording()));
        work.onChange((before, after, step) -> pins.set(pinned()));
        name(home.wording());
    }

    /** The code under each key from the first; empty where a key is free. */
    private List<Optional<Code>> pinned() {
        return work.study().pinned(work.coder().id()).stream().map(id -> work.study().code(id)).toList();
    }

    private Optional<Code> at(int place) {
        return place < pins.get().size() ? pins.get().get(place) : Optional.empty();
    }

    /** Lets menus, palette and the list of keys say which code a key applies, and what becomes of it when another is put there. */
    private void name(Wording wording) {
        Id<Code> chosen = work.selection().code().get();
        for (int i = 0; i < applying.size(); i++) {
            int key = i + 1;
            Optional<Code> under = at(i);
            applying.get(i).putValue(Action.NAME, under.map(code -> wording.text("pin.applies", key, code.name()))
                .orElse(wording.text("action." + APPLYING.get(i))));
            pinning.get(i).putValue(Action.NAME, under.map(code -> wording.text(code.id().equals(chosen) ? "pin.frees" : "pin.puts", key,
                code.name())).orElse(wording.text("action." + PINNING.get(i))));
        }
    }

    private void apply(int place) {
        at(place).ifPresent(code -> coding.apply(code, view.passage()));
    }

    private void pin(int number) {
        Id<Code> code = work.selection().code().get();
        if (code != null) {
            coding.pin(code, number);
        }
    }
}
