package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.settings.Reading;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.testing.SmallStudy;

class ReadingTest {

    @TempDir
    private Path folder;

    private Sheet sheet;

    @BeforeEach
    void openTranscript() throws Exception {
        sheet = SmallStudy.onEvents(() -> new Sheet(folder));
        Sheet.settle();
    }

    private void onEvents(Runnable doing) throws Exception {
        SmallStudy.onEvents(() -> {
            doing.run();
            return null;
        });
        Sheet.settle();
    }

    private static int inked(BufferedImage image) {
        int dark = 0;
        for (int y = 60; y < 200; y++) {
            for (int x = 100; x < 640; x++) {
                dark += (image.getRGB(x, y) & 0xFF) < 0x60 ? 1 : 0;
            }
        }
        return dark;
    }

    private int ink() throws Exception {
        return inked(SmallStudy.onEvents(sheet::paint));
    }

    private List<String> seen() {
        return sheet.area().open().codings().stream().map(Coding::code).map(Id::value).toList();
    }

    @Test
    void wordsWithOrWithoutACodeFadeOnDemand() throws Exception {
        sheet.small().coding("F1", "Ik sliep niet meer. Op een ochtend bleef ik gewoon liggen.", "rust");
        int all = ink();
        onEvents(() -> sheet.run("text.fade.coded"));
        int uncoded = ink();
        onEvents(() -> sheet.run("text.fade.uncoded"));
        int coded = ink();

        assertThat(uncoded).isBetween(1, all - 1);
        assertThat(coded).isBetween(1, all - 1);
        onEvents(() -> sheet.run("text.fade.uncoded"));
        assertThat(ink()).isEqualTo(all);
    }

    @Test
    void codedWordsAreMarkedByTintByLinesOrNotAtAll() throws Exception {
        sheet.small().coding("F1", "Ik sliep niet meer", "rust");
        BufferedImage tinted = SmallStudy.onEvents(sheet::paint);
        onEvents(() -> sheet.run("text.marking.underline"));
        BufferedImage lined = SmallStudy.onEvents(sheet::paint);
        onEvents(() -> sheet.run("text.marking.off"));
        BufferedImage plain = SmallStudy.onEvents(sheet::paint);

        assertThat(List.of(colours(tinted), colours(lined), colours(plain))).doesNotHaveDuplicates();
        assertThat(sheet.command("text.marking.off").getValue("SwingSelectedKey")).isEqualTo(true);
        assertThat(sheet.command("text.marking.tint").getValue("SwingSelectedKey")).isEqualTo(false);
    }

    private static long colours(BufferedImage image) {
        long sum = 0;
        for (int y = 60; y < 140; y++) {
            for (int x = 100; x < 640; x++) {
                sum += image.getRGB(x, y) & 0xFFFFFF;
            }
        }
        return sum;
    }

    @Test
    void theMarginIsNarrowedDownToACodeOrATheme() throws Exception {
        sheet.small().coding("F1", "Ik sliep niet meer", "rust");
        sheet.small().coding("F1", "Dat hielp", "steun");
        sheet.small().coding("F1", "Bij mij was het de fiets", "stigma");
        assertThat(sheet.command("text.sight.code").isEnabled()).isFalse();
        onEvents(() -> {
            sheet.work().selection().code().set(new Id<>("steun"));
            sheet.run("text.sight.code");
        });
        assertThat(seen()).containsExactly("steun");

        sheet.small().step("theme.create", new ThemeAdded(new Id<>("lucht"), "Lucht", null), new CodePlaced(new Id<>("lucht"),
            new Id<>("steun"), 0), new CodePlaced(new Id<>("lucht"), new Id<>("rust"), 1));
        onEvents(() -> {
            sheet.work().selection().theme().set(new Id<>("lucht"));
            sheet.run("text.sight.theme");
        });
        assertThat(seen()).containsExactly("rust", "steun");

        onEvents(() -> sheet.run("text.sight.all"));
        assertThat(seen()).containsExactly("rust", "stigma", "steun");
        assertThat(sheet.command("text.sight.all").isEnabled()).isFalse();
    }

    @Test
    void onlyOneCodersCodingsAreSeen() throws Exception {
        sheet.small().coding("F1", "Ik sliep niet meer", "rust");
        sheet.small().actAs("Bram");
        sheet.small().coding("F1", "Dat hielp", "steun");
        sheet.small().actAs("Ana");
        assertThat(sheet.area().open().isOthers(sheet.coding(1))).isTrue();

        onEvents(() -> sheet.work().selection().shownCoder().set(sheet.coding(1).coder()));
        assertThat(seen()).containsExactly("steun");
        assertThat(sheet.area().open().isOthers(sheet.coding(1))).isFalse();
    }

    @Test
    void linesGrowAndShrink() throws Exception {
        int usual = sheet.area().lines().lineHeight();
        onEvents(() -> sheet.run("text.spacing.wider"));
        assertThat(sheet.area().lines().lineHeight()).isGreaterThan(usual);
        onEvents(() -> {
            sheet.run("text.spacing.closer");
            sheet.run("text.width.narrower");
            sheet.run("text.sans");
        });
        assertThat(sheet.area().lines().lineHeight()).isEqualTo(usual);
        assertThat(sheet.area().getFont().getFamily()).contains("Inter");
        SmallStudy.onEvents(sheet::paint);
        assertThat(sheet.area().textWidth()).isLessThan(548);
    }

    @Test
    void theLinesInViewStayInViewWhenTheTypeGrows() throws Exception {
        onEvents(() -> {
            sheet.paint();
            sheet.view().setTextSize(24);
            sheet.paint();
        });
        assertThat(sheet.area().textSize()).isEqualTo(24);
        assertThat(sheet.view().remembered().places()).containsEntry("F1", 0);
    }

    @Test
    void whatStandsBesideTheWordsIsShownOnDemand() throws Exception {
        int usual = SmallStudy.onEvents(() -> {
            sheet.paint();
            return sheet.area().getX();
        });
        onEvents(() -> sheet.run("text.times"));
        int withTimes = SmallStudy.onEvents(() -> {
            sheet.paint();
            return sheet.area().getX();
        });
        onEvents(() -> sheet.run("text.lines"));

        assertThat(withTimes).isGreaterThan(usual);
        assertThat(sheet.view().reading().get().extras()).containsExactlyInAnyOrder(Reading.Extra.TIMES, Reading.Extra.LINES);
    }

    @Test
    void fragmentsAreNumberedOnDemand() throws Exception {
        sheet.small().coding("F1", "Ik sliep niet meer", "rust");
        onEvents(() -> sheet.run("text.citations"));
        SmallStudy.until(() -> !sheet.view().margin().citation(sheet.coding(0)).isEmpty());

        assertThat(sheet.view().margin().citation(sheet.coding(0))).isEqualTo("F1 P1.1");
        onEvents(() -> sheet.run("text.citations"));
        assertThat(sheet.view().margin().citation(sheet.coding(0))).isEmpty();
    }

    @Test
    void eachTranscriptIsOpenedWhereItWasLeft() throws Exception {
        String[] turns = new String[80];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = "P1: Beurt " + i + " van een lang gesprek.";
        }
        sheet.small().transcript("F2", turns);
        onEvents(() -> {
            sheet.work().selection().transcript().set(new Id<>("F2"));
            sheet.paint();
        });
        int place = SmallStudy.onEvents(() -> {
            sheet.paint();
            sheet.view().reveal(sheet.place("Beurt 60"));
            return sheet.view().remembered().places().get("F2");
        });
        onEvents(() -> {
            sheet.work().selection().transcript().set(new Id<>("F1"));
            sheet.paint();
            sheet.work().selection().transcript().set(new Id<>("F2"));
            sheet.paint();
        });

        assertThat(place).isPositive();
        assertThat(SmallStudy.onEvents(() -> sheet.view().remembered().places().get("F2"))).isEqualTo(place);
    }
}
