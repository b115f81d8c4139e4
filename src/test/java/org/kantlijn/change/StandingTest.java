package org.kantlijn.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kantlijn.study.Author;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.Folding;
import org.kantlijn.text.TurnTable;

/** What stands where: transcripts in their order, codes under number keys, memos at what stands for their code. */
class StandingTest {

    private static final Id<Coder> ANA = new Id<>("c-ana");
    private static final Id<Code> STIGMA = new Id<>("stigma");
    private static final Id<Code> SHAME = new Id<>("schaamte");
    private static final Id<Code> FEAR = new Id<>("angst");
    private static final Id<Memo> MEMO = new Id<>("m");

    private final StudyEditor editor = Folding.editor();

    @BeforeEach
    void begin() {
        editor.actFor(new Author(ANA, Instant.EPOCH));
        List.of("f1", "f2", "f3").forEach(id -> take(new TranscriptAdded(new Id<>(id), id, "txt", "0".repeat(64), 9,
            new TurnTable(List.of()), Map.of(), null)));
        List.of(STIGMA, SHAME, FEAR).forEach(id -> take(new CodeAdded(id, id.value(), null, Colour.BLUE, Code.Guide.EMPTY)));
        take(new MemoAdded(MEMO, new Memo.Subject(Kind.CODE, SHAME), Memo.Sort.NOTE, "wanneer precies", null, null));
    }

    private List<Change> take(Change change) {
        return Folding.apply(List.of(change), editor);
    }

    private List<String> transcripts() {
        return editor.study().transcripts().stream().map(Transcript::title).toList();
    }

    @Test
    void transcriptsStandAsTheyWerePutAndOthersFollow() {
        List<Integer> numbers = editor.study().transcripts().stream().map(Transcript::order).sorted().toList();
        List<Change> back = take(new TranscriptsArranged(List.of(new Id<>("f3"), new Id<>("gone"), new Id<>("f1"))));
        assertThat(transcripts()).containsExactly("f3", "f1", "f2");
        assertThat(editor.study().transcripts().stream().map(Transcript::order).sorted()).isEqualTo(numbers);
        take(new Removed(Kind.TRANSCRIPT, new Id<>("f3")));
        assertThat(transcripts()).containsExactly("f1", "f2");
        take(new Restored(Kind.TRANSCRIPT, new Id<>("f3")));
        assertThat(transcripts()).containsExactly("f3", "f1", "f2");
        Folding.apply(back, editor);
        assertThat(transcripts()).containsExactly("f1", "f2", "f3");
    }

    @Test
    void aMemoOfACodeThatWentIntoAnotherIsAboutThatUntilItStandsForItself() {
        List<Change> back = take(new CodesMerged(List.of(SHAME), STIGMA));
        assertThat(editor.study().memos(new Memo.Subject(Kind.CODE, STIGMA))).extracting(Memo::id).containsExactly(MEMO);
        assertThat(editor.study().memos()).extracting(Memo::subject).containsExactly(new Memo.Subject(Kind.CODE, STIGMA));
        Folding.apply(back, editor);
        assertThat(editor.study().memos(new Memo.Subject(Kind.CODE, STIGMA))).isEmpty();
        assertThat(editor.study().memos(new Memo.Subject(Kind.CODE, SHAME))).hasSize(1);
    }

    @Test
    void aMemoBecomesAnotherSortOfNote() {
        List<Change> back = take(new MemoSorted(MEMO, Memo.Sort.ANALYTIC));
        assertThat(editor.study().memos()).extracting(Memo::sort).containsExactly(Memo.Sort.ANALYTIC);
        Folding.apply(back, editor);
        assertThat(editor.study().memos()).extracting(Memo::sort).containsExactly(Memo.Sort.NOTE);
    }

    @Test
    void aCodeThatGoesLeavesItsNumberKeyFreeAndTheOthersWhereTheyAre() {
        take(new CodesPinned(ANA, List.of(STIGMA, SHAME, FEAR)));
        take(new Removed(Kind.CODE, SHAME));
        assertThat(editor.study().pinned(ANA)).containsExactly(STIGMA, Code.NONE, FEAR);
        take(new CodesMerged(List.of(FEAR), STIGMA));
        assertThat(editor.study().pinned(ANA)).containsExactly(STIGMA);
    }
}
