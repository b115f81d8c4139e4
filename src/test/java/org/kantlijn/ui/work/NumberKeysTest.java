package org.kantlijn.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.testing.SmallStudy;

/** Codes under the number keys: each key is put, freed and moved by itself. */
final class NumberKeysTest {

    private SmallStudy small;
    private CodingWork coding;

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws Exception {
        SmallStudy.onEvents(() -> {
            small = new SmallStudy(folder, Locale.ENGLISH);
            for (String name : List.of("a", "b", "c", "d")) {
                small.code(name);
            }
            coding = new CodingWork(small.work());
            coding.pin(id("a"), 1);
            coding.pin(id("b"), 2);
            return coding.pin(id("c"), 3);
        });
    }

    private static Id<Code> id(String name) {
        return new Id<>(name);
    }

    private List<Id<Code>> keys() {
        return small.work().study().pinned(small.work().coder().id());
    }

    private void pin(String code, int key) throws Exception {
        SmallStudy.onEvents(() -> coding.pin(id(code), key));
    }

    @Test
    void freeingAKeyLeavesTheOthersWhereTheyAre() throws Exception {
        pin("b", 2);
        assertThat(keys()).containsExactly(id("a"), Code.NONE, id("c"));
        assertThat(coding.keyOf(id("c"))).hasValue(3);
        assertThat(coding.keyOf(id("b"))).isEmpty();
        assertThat(coding.freeKey()).hasValue(2);
    }

    @Test
    void aCodeGoesUnderAnyKey() throws Exception {
        pin("d", 7);
        assertThat(keys()).hasSize(7).endsWith(Code.NONE, id("d"));
        assertThat(coding.freeKey()).hasValue(4);
    }

    @Test
    void aCodeMovesToAnotherKeyAndChangesPlacesWithWhatIsThere() throws Exception {
        pin("a", 5);
        assertThat(keys()).containsExactly(Code.NONE, id("b"), id("c"), Code.NONE, id("a"));
        pin("a", 2);
        assertThat(keys()).containsExactly(Code.NONE, id("a"), id("c"), Code.NONE, id("b"));
    }

    @Test
    void anotherCodeTakesTheKeyOver() throws Exception {
        pin("d", 1);
        assertThat(keys()).containsExactly(id("d"), id("b"), id("c"));
        SmallStudy.onEvents(() -> {
            small.work().undo();
            return null;
        });
        assertThat(keys()).containsExactly(id("a"), id("b"), id("c"));
    }
}
