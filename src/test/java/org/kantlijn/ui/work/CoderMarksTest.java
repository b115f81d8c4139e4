package org.kantlijn.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kantlijn.change.CoderNamed;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.text.SourceText;
import org.kantlijn.ui.kit.CoderMark;

class CoderMarksTest {

    private static Study study(String... names) {
        StudyEditor editor = new StudyEditor(t -> SourceText.missing(t.text(), t.characters()));
        for (String name : names) {
            new CoderNamed(Id.ofCoder(name), name).applyTo(editor);
        }
        return editor.study();
    }

    private static CoderMark mark(Study study, String name) {
        return CoderMarks.of(study).of(new Coder(Id.ofCoder(name), name));
    }

    private static List<String> initials(String... names) {
        CoderMarks marks = CoderMarks.of(study(names));
        return Stream.of(names).map(name -> marks.of(new Coder(Id.ofCoder(name), name)).initials()).toList();
    }

    @Test
    void lettersAreAsFewAsCanBeAndNobodyHasThoseOfAnother() {
        assertThat(initials("Ana", "Bram")).containsExactly("A", "B");
        assertThat(initials("Ana", "Anna", "Ann de Vries", "anton")).containsExactly("A", "An", "AV", "Ant");
        assertThat(initials("Jo", "jo smit", "Joost Smit", "J.")).doesNotHaveDuplicates();
    }

    @Test
    void whoCameFirstKeepsTheMarkWhoeverComesLater() {
        assertThat(mark(study("Ana", "Bram"), "Ana")).isEqualTo(mark(study("Ana", "Bram", "Aad", "Carla"), "Ana"));
        assertThat(mark(study("Ana", "Bram"), "Bram")).isEqualTo(mark(study("Ana", "Bram", "Aad", "Carla"), "Bram"));
    }

    @Test
    void twelveCodersHaveTwelveColoursAndMoreHaveOtherDashes() {
        String[] names = IntStream.range(0, 24).mapToObj(i -> "Coder " + i).toArray(String[]::new);
        CoderMarks marks = CoderMarks.of(study(names));
        List<CoderMark> all = Stream.of(names).map(name -> marks.of(new Coder(Id.ofCoder(name), name))).toList();
        assertThat(all.subList(0, 12)).extracting(CoderMark::colour).doesNotHaveDuplicates();
        assertThat(all).extracting(mark -> List.of(mark.colour(), mark.dash())).doesNotHaveDuplicates();
    }
}
