package org.kantlijn.ui.work;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.settings.DraftsFile;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.text.Beginning;
import org.kantlijn.ui.kit.Draft;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.wording.Wording;

/**
 * Words that are being written and that no step holds yet. They outlive the program: they stand in their field again when it is next shown,
 * and what they were about being gone, they are told. On the event thread.
 */
public final class Drafts {

    private static final int BEGINNING = 40;

    private final Work work;
    private final DraftsFile file;
    private final Wording wording;
    /** Of these it was told that they are back; a screen that shows its fields anew does not tell it again. */
    private final Set<DraftOf> told = new HashSet<>();

    Drafts(Work work, DraftsFile file) {
        this.work = work;
        this.file = file;
        this.wording = Wording.of(Drafts.class, work.locale());
    }

    /** The draft of a field in which something is written of a thing. */
    public Draft of(Kind kind, Id<?> id, String field) {
        return new Kept(new DraftOf(kind, field, id.value()));
    }

    /** The draft of a key message of a theme, at a place from 0 on. */
    public Draft message(Id<Theme> theme, int place) {
        return of(Kind.THEME, theme, DraftOf.MESSAGE + place);
    }

    /** The draft of a new memo about a thing; without one about the study itself. */
    public Draft memo(Kind kind, @Nullable Id<?> id) {
        return new Kept(new DraftOf(kind, DraftOf.MEMO, id == null ? "" : id.value()));
    }

    /** Tells, as soon as they are read, which words were left by a program that ended while they were written. */
    public void tellWhenRead() {
        if (work.open().isWritable()) {
            file.whenRead(drafts -> SwingUtilities.invokeLater(this::tell));
        }
    }

    /** Tells which words wait for their field, and gives those whose thing is gone. */
    public void tell() {
        Map<DraftOf, String> waiting = new LinkedHashMap<>();
        Map<DraftOf, String> gone = new LinkedHashMap<>();
        Study study = work.study();
        file.all().forEach((name, words) -> {
            DraftOf draft = DraftOf.named(name);
            if (draft.isWritten(study, words)) {
                file.remove(name);
            } else {
                (draft.isIn(study) ? waiting : gone).put(draft, words);
            }
        });
        waiting.entrySet().stream().findFirst().ifPresent(first -> tellWaiting(first.getKey(), first.getValue(), waiting.size()));
        if (!gone.isEmpty()) {
            whenStripIsFree(() -> give(gone));
        }
    }

    private void tellWaiting(DraftOf draft, String words, int all) {
        work.notices().quiet().set(new Notices.Notice(Notices.Weight.QUIET,
            wording.text("draft.waiting", Beginning.of(words, BEGINNING), all - 1),
            wording.text("news.show"), () -> draft.show(work)));
    }

    private void whenStripIsFree(Runnable teller) {
        Value<Notices.@Nullable Notice> strip = work.notices().strip();
        if (strip.get() == null) {
            teller.run();
        } else {
            // Not among those who hear of this notice now: they would hear of the next one before it.
            strip.watchOnce(next -> SwingUtilities.invokeLater(() -> whenStripIsFree(teller)));
        }
    }

    /** They stay until they were copied or the notice is closed; another notice in its place leaves them for the next time. */
    private void give(Map<DraftOf, String> gone) {
        Value<Notices.@Nullable Notice> strip = work.notices().strip();
        String words = gone.values().stream().map(String::strip).collect(Collectors.joining("\n\n"));
        strip.set(new Notices.Notice(Notices.Weight.WARNING, wording.text("draft.gone", words), wording.text("draft.copy"), () -> {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(words), null);
            strip.set(null);
        }));
        strip.watchOnce(next -> {
            if (next == null) {
                List.copyOf(gone.keySet()).forEach(draft -> file.remove(draft.name()));
            }
        });
    }

    private final class Kept implements Draft {

        private final DraftOf about;

        Kept(DraftOf about) {
            this.about = about;
        }

        @Override
        public Optional<String> takeUp(String saved) {
            String words = work.open().isWritable() ? file.all().get(about.name()) : null;
            if (words == null) {
                return Optional.empty();
            }
            if (words.strip().equals(saved.strip()) || about.isWritten(work.study(), words)) {
                drop();
                return Optional.empty();
            }
            if (told.add(about)) {
                work.notices().quiet().set(Notices.Notice.of(Notices.Weight.QUIET, wording.text("draft.back")));
            }
            return Optional.of(words);
        }

        @Override
        public void keep(String words) {
            if (work.open().isWritable()) {
                file.keep(about.name(), words);
            }
        }

        @Override
        public void drop() {
            told.remove(about);
            if (work.open().isWritable()) {
                file.remove(about.name());
            }
        }
    }
}
