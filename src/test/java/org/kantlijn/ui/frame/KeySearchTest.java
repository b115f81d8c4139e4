package org.kantlijn.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.wording.Wording;

class KeySearchTest {

    private static final Wording WORDING = Wording.of(KeysPanel.class, Locale.forLanguageTag("nl"));

    private final Commands commands = new Commands();
    private final KeySearch search = new KeySearch(commands, List.of("Studie", "Bewerken"),
        id -> id.startsWith("edit") || id.startsWith("palette") ? "Bewerken" : "Studie");

    @BeforeEach
    void makeCommands() {
        Look.install(false);
        for (String id : List.of("edit.undo", "palette.open", "study.new", "study.close")) {
            commands.add(new Command(id, WORDING, Condition.always(), () -> { }));
        }
    }

    private List<String> find(String typed) {
        return search.find(typed).stream().map(line -> line instanceof KeyLine.Entry entry ? entry.command().id()
            : "# " + ((KeyLine.Heading) line).text()).toList();
    }

    @Test
    void allActionsStandMenuByMenu() {
        assertThat(find("")).containsExactly("# Studie", "study.new", "study.close", "# Bewerken", "edit.undo", "palette.open");
    }

    @Test
    void anActionIsFoundByItsNameAndByItsKey() {
        assertThat(find("ongedaan")).containsExactly("# Bewerken", "edit.undo");
        assertThat(find("ctrl k")).containsExactly("# Bewerken", "palette.open");
        assertThat(find("Ctrl+K")).containsExactly("# Bewerken", "palette.open");
    }

    @Test
    void thePaperHoldsWhatHasAKeyInTheWordsOfTheWindow() throws Exception {
        String html = new KeySheet(WORDING).html(search.find(""));
        assertThat(html).contains("Ctrl+Z", "Ongedaan maken", "Zoek of doe…").doesNotContain("Studie sluiten");
        Graphics2D paper = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB).createGraphics();
        Printable pages = new KeySheet(WORDING).pages(search.find(""));
        assertThat(pages.print(paper, new PageFormat(), 0)).isEqualTo(Printable.PAGE_EXISTS);
        assertThat(pages.print(paper, new PageFormat(), 5)).isEqualTo(Printable.NO_SUCH_PAGE);
    }

    @Test
    void everyActionHasItsMenu() {
        assertThat(Menus.menuOf("fragment.copy")).isEqualTo("fragments");
        assertThat(Menus.menuOf("coding.recode")).isEqualTo("code");
        assertThat(Menus.names()).contains(Menus.menuOf("anything.else"));
    }
}
