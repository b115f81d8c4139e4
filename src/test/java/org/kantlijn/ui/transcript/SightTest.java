package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Coding;
import org.kantlijn.study.CodingList;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.testing.SmallStudy;

class SightTest {

    @TempDir
    private Path folder;

    private SmallStudy small;

    private CodingList codings() {
        return small.work().study().codings(new Id<>("T"));
    }

    private void apply(String id, int start, String code) throws Exception {
        String text = small.work().study().transcripts().get(0).text();
        small.step("code.apply", new CodeApplied(new Id<>(id), new Id<>("T"), text, start, start + 5, new Id<>(code), null, null));
    }

    @Test
    void whatIsLeftOutStaysOutWhileCodingsComeAndGo() throws Exception {
        small = new SmallStudy(folder, Locale.ENGLISH);
        small.transcript("T", "P1: " + "Het was een lange dag. ".repeat(40));
        small.code("a");
        small.code("b");
        Sight sight = new Sight(true, small.work().coder().id(), Set.of(new Id<>("a")));
        List<Coding> seen = sight.of(codings());
        for (int i = 0; i < 60; i++) {
            CodingList before = codings();
            small.actAs(i % 5 == 0 ? "Bram" : "Ana");
            if (i % 7 == 6) {
                small.step("coding.remove", new Removed(Kind.CODING, before.get(i % before.size()).id()));
            } else {
                apply("c" + i, i * 37 % 800, i % 3 == 0 ? "b" : "a");
            }
            seen = sight.of(codings(), before, seen);
            assertThat(seen).isEqualTo(sight.of(codings()));
        }
        assertThat(seen).isNotEmpty().allMatch(coding -> coding.code().equals(new Id<>("a")) && coding.coder().value().equals("c-ana"));
        assertThat(new Sight(true, null, null).of(codings())).isSameAs(codings());
        assertThat(new Sight(false, null, null).of(codings())).isEmpty();
    }
}
