package org.kantlijn.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.TurnTable;

class StudyTest {

    private final StudyEditor editor = new StudyEditor(t -> SourceText.missing(t.text(), t.characters()));

    @BeforeEach
    void fill() {
        addTranscript("f1");
        addTranscript("f2");
        addCode("a", null);
        addCode("b", null);
        addCode("a1", "a");
        addCode("a2", "a1");
        addCoding("x1", "f1", 5, "a");
        addCoding("x2", "f1", 1, "b");
        addCoding("x3", "f2", 1, "a2");
    }

    private void addTranscript(String id) {
        editor.add(new Transcript(new Id<>(id), id, "txt", id, 100, new TurnTable(List.of()), Map.of(), null, 0, null,
            Session.UNKNOWN, List.of()));
    }

    private void addCode(String id, @Nullable String parent) {
        editor.add(new Code(new Id<>(id), id, parent == null ? null : new Id<>(parent), Colour.BLUE, Code.Guide.EMPTY));
    }

    private void addCoding(String id, String transcript, int start, String code) {
        editor.add(new Coding(new Id<>(id), new Id<>(transcript), "r", new Span(start, start + 3), new Id<>(code), new Id<>("c-ana"),
            Instant.EPOCH, Code.Guide.EMPTY));
    }

    private void addTheme(String id, @Nullable String parent, String... codes) {
        editor.add(new Theme(new Id<>(id), id, parent == null ? null : new Id<>(parent), "", "",
            Theme.Status.CANDIDATE, List.of(), List.of()));
        for (String code : codes) {
            editor.place(new Id<>(id), new Id<>(code), 99);
        }
    }

    private CodingList codings(String transcript) {
        return editor.study().codings(new Id<>(transcript));
    }

    private List<String> tree() {
        Study study = editor.study();
        return study.codesInTreeOrder().stream().map(study::path).toList();
    }

    private List<String> codesOf(String theme) {
        return editor.study().theme(new Id<>(theme)).orElseThrow().codes().stream().map(Id::value).toList();
    }

    private List<String> codesIn(String transcript) {
        return codings(transcript).stream().map(coding -> coding.code().value()).toList();
    }

    @Test
    void anEditInOneTranscriptLeavesTheListOfTheOtherTheSameObject() {
        CodingList first = codings("f1");
        CodingList second = codings("f2");
        addCoding("x4", "f1", 30, "b");
        assertThat(codings("f2")).isSameAs(second);
        assertThat(codings("f1")).isNotSameAs(first).hasSize(3);
        assertThat(first).hasSize(2);
    }

    @Test
    void renamingMovingAndColouringACodeLeavesEveryListTheSameObject() {
        CodingList first = codings("f1");
        editor.changeCode(new Id<>("a"), code -> code.named("z").coloured(Colour.ROSE));
        editor.move(new Id<>("b"), new Id<>("a"));
        addCode("new", null);
        assertThat(codings("f1")).isSameAs(first);
    }

    @Test
    void mergingReplacesOnlyListsThatHoldTheCode() {
        CodingList first = codings("f1");
        CodingList second = codings("f2");
        editor.merge(new Id<>("a2"), new Id<>("b"));
        assertThat(codings("f1")).isSameAs(first);
        assertThat(codings("f2")).isNotSameAs(second);
        assertThat(codesIn("f2")).containsExactly("b");
    }

    @Test
    void aMergedCodeStandsForTheOtherEverywhereAndAlsoForLaterCodings() {
        addTheme("t", null, "b", "a1");
        editor.merge(new Id<>("a"), new Id<>("b"));
        addCoding("x5", "f1", 50, "a");
        assertThat(codesIn("f1")).containsExactly("b", "b", "b");
        assertThat(tree()).containsExactly("b", "b > a1", "b > a1 > a2");
        assertThat(editor.study().code(new Id<>("a"))).get().extracting(Code::name).isEqualTo("b");
        assertThat(editor.study().mergedInto(new Id<>("a"))).contains(new Id<>("b"));
        editor.part(new Id<>("a"), new Id<>("b"));
        assertThat(codesIn("f1")).containsExactly("b", "a", "a");
        assertThat(tree()).containsExactly("a", "a > a1", "a > a1 > a2", "b");
    }

    @Test
    void aChainOfMergesEndsAtItsLast() {
        addCode("c", null);
        editor.merge(new Id<>("a2"), new Id<>("b"));
        editor.merge(new Id<>("b"), new Id<>("c"));
        editor.merge(new Id<>("c"), new Id<>("a2"));
        assertThat(codesIn("f2")).containsExactly("c");
        editor.part(new Id<>("b"), new Id<>("c"));
        assertThat(codesIn("f2")).containsExactly("b");
    }

    @Test
    void mergingIntoWhatIsBelowHasNoEffect() {
        editor.merge(new Id<>("a"), new Id<>("a2"));
        editor.merge(new Id<>("a"), new Id<>("a"));
        editor.merge(new Id<>("a"), new Id<>("nobody"));
        assertThat(tree()).containsExactly("a", "a > a1", "a > a1 > a2", "b");
    }

    @Test
    void aMoveThatWouldCloseACircleHasNoEffect() {
        editor.move(new Id<>("a"), new Id<>("a2"));
        editor.move(new Id<>("a"), new Id<>("a"));
        editor.move(new Id<>("a"), new Id<>("nobody"));
        assertThat(tree()).containsExactly("a", "a > a1", "a > a1 > a2", "b");
    }

    @Test
    void aPartedCodeComesToTheTopWhereItsOldPlaceWouldCloseACircle() {
        editor.merge(new Id<>("a1"), new Id<>("b"));
        editor.move(new Id<>("a"), new Id<>("a2"));
        assertThat(tree()).containsExactly("b", "b > a2", "b > a2 > a");
        editor.part(new Id<>("a1"), new Id<>("b"));
        assertThat(tree()).containsExactly("b", "a1", "a1 > a2", "a1 > a2 > a");
    }

    @Test
    void whatIsBelowARemovedCodeStandsUnderTheNearestThatIsLeft() {
        editor.presence(Kind.CODE, new Id<>("a1"), false);
        assertThat(tree()).containsExactly("a", "a > a2", "b");
        editor.presence(Kind.CODE, new Id<>("a"), false);
        assertThat(tree()).containsExactlyInAnyOrder("a2", "b");
        assertThat(codesIn("f1")).containsExactly("b");
        editor.presence(Kind.CODE, new Id<>("a"), true);
        editor.presence(Kind.CODE, new Id<>("a1"), true);
        assertThat(tree()).containsExactly("a", "a > a1", "a > a1 > a2", "b");
        assertThat(codesIn("f1")).containsExactly("b", "a");
    }

    @Test
    void noCodeGetsLostWhereMergedParentsWereRemoved() {
        addCode("c", "b");
        addCode("end", null);
        editor.merge(new Id<>("a1"), new Id<>("end"));
        editor.move(new Id<>("b"), new Id<>("a2"));
        editor.presence(Kind.CODE, new Id<>("end"), false);
        assertThat(tree()).hasSameSizeAs(editor.study().codes()).contains("a2 > b > c");
    }

    @Test
    void aCodeOfAThemeKeepsItsPlaceThroughMergeAndRemoval() {
        addCode("c", null);
        addTheme("t", null, "a1", "b", "c");
        editor.merge(new Id<>("a1"), new Id<>("c"));
        assertThat(codesOf("t")).containsExactly("b", "c");
        editor.presence(Kind.CODE, new Id<>("b"), false);
        editor.place(new Id<>("t"), new Id<>("a"), 0);
        assertThat(codesOf("t")).containsExactly("a", "c");
        editor.presence(Kind.CODE, new Id<>("b"), true);
        editor.part(new Id<>("a1"), new Id<>("c"));
        assertThat(codesOf("t")).containsExactlyInAnyOrder("a", "a1", "b", "c").containsSubsequence("a1", "b", "c");
    }

    @Test
    void takingACodeOutOfAThemeTakesOutWhatWasMergedIntoIt() {
        addTheme("t", null, "a1", "b");
        editor.merge(new Id<>("a1"), new Id<>("b"));
        editor.takeOut(new Id<>("t"), new Id<>("b"));
        editor.part(new Id<>("a1"), new Id<>("b"));
        assertThat(codesOf("t")).isEmpty();
    }

    @Test
    void aPositionCountsTheCodesInSight() {
        addCode("c", null);
        addTheme("t", null, "a", "b", "c");
        editor.presence(Kind.CODE, new Id<>("a"), false);
        editor.place(new Id<>("t"), new Id<>("a1"), 1);
        assertThat(codesOf("t")).containsExactly("b", "a1", "c");
        editor.place(new Id<>("t"), new Id<>("b"), -3);
        editor.place(new Id<>("t"), new Id<>("a1"), 77);
        assertThat(codesOf("t")).containsExactly("b", "c", "a1");
    }

    @Test
    void themesFormNoCircleAndOrphansAreMainThemes() {
        addTheme("t1", "t2");
        addTheme("t2", "t1");
        assertThat(editor.study().subthemes(null)).extracting(Theme::name).containsExactly("t1");
        editor.moveTheme(new Id<>("t1"), new Id<>("t2"));
        assertThat(editor.study().subthemes(new Id<>("t1"))).extracting(Theme::name).containsExactly("t2");
        editor.presence(Kind.THEME, new Id<>("t1"), false);
        assertThat(editor.study().subthemes(null)).extracting(Theme::name).containsExactly("t2");
    }

    @Test
    void aCodingIdIsUsedOnceInTheWholeStudy() {
        addCoding("x1", "f2", 40, "b");
        assertThat(editor.study().codings().filter(coding -> coding.id().value().equals("x1"))).hasSize(1);
    }

    @Test
    void aRemovedTranscriptTakesItsCodingsOutOfSightAndBringsThemBack() {
        editor.presence(Kind.TRANSCRIPT, new Id<>("f1"), false);
        assertThat(editor.study().codings()).hasSize(1);
        assertThat(editor.study().holds(Kind.CODING, new Id<>("x1"))).isTrue();
        editor.presence(Kind.TRANSCRIPT, new Id<>("f1"), true);
        assertThat(editor.study().codings()).hasSize(3);
    }
}
