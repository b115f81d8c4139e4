package org.kantlijn.ui.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.workspace.OpenStudy;

/** A study for pictures of the margin: one, five and twelve codings over each other, one of each group by another coder. */
final class OverlapStudy {

    private static final List<String> CODES = List.of("stigma", "vertellen of zwijgen", "gat in het cv", "zelfstigma",
        "stigma van collega’s", "angst voor terugval", "begrip leidinggevende", "stilhouden", "energie en grenzen", "ritme en structuur",
        "opbouwen in stappen", "gelijkgestemden");
    private static final String TITLE = "F1 Avondgroep";
    private static final String ONE = "Dan heb jij geluk gehad. Bij mij was het dat gat. Je zit daar met je cv en er zit gewoon twee jaar "
        + "niks in. En dan zie je ze kijken, hè. Ze vragen het niet eens altijd, maar je ziet het.";
    private static final String FIVE = "Ja, en wat zeg je dan? Ik heb één keer gewoon gezegd: ik was ziek. Nou, dan zie je het luik "
        + "dichtgaan. Daarna zei ik dat ik voor mijn moeder had gezorgd, dat klonk beter. Eigenlijk triest. Je schaamt je voor iets "
        + "waar je niks aan kunt doen.";
    private static final String TWELVE = "Ik had het eerst aan niemand verteld, want je weet hoe dat gaat. En toen vroeg mijn chef het "
        + "gewoon, in de gang, waar iedereen bij stond. Ik werd rood en ik zei dat het wel ging. Thuis dacht ik: waarom zeg ik dat nou? Ik "
        + "was bang dat ik er meteen weer uit lag. Maar de volgende dag had zij mijn rooster aangepast, zonder er iets over te zeggen. Dat "
        + "was precies goed. Ik heb die avond voor het eerst weer geslapen.";

    private OverlapStudy() {
    }

    /** Makes it on the event thread and closes it. */
    static Path create(Path folder) throws Exception {
        return SmallStudy.onEvents(() -> {
            SmallStudy small = new SmallStudy(folder, Locale.forLanguageTag("nl"));
            small.participant("Mod", Participant.Role.MODERATOR);
            small.transcript(TITLE, "P2: " + ONE, "P7: " + FIVE, "P6: " + TWELVE, "Mod: En hoe ging het daarna verder, op uw werk?",
                "P6: Beter. Niet goed, maar beter. Zij vroeg het daarna nooit meer waar anderen bij stonden.");
            for (String code : CODES) {
                small.step("code.create", new CodeAdded(new Id<>(code), code, null, Colour.values()[CODES.indexOf(code)],
                    Code.Guide.EMPTY));
            }
            code(small);
            OpenStudy open = small.work().open();
            open.close();
            return open.path();
        });
    }

    private static void code(SmallStudy small) throws Exception {
        coding(small, ONE, "En dan", 'n', 2);
        coding(small, FIVE, "Ja, en", 't', 0);
        coding(small, FIVE, "Ik heb", 'k', 1);
        coding(small, FIVE, "ik was", 'd', 5);
        coding(small, FIVE, "Daarna", 'b', 7);
        List<String> begins = List.of("Ik had", "het eerst", "aan niemand", "want je", "En toen", "in de gang", "Ik werd", "Thuis",
            "Ik was", "Maar de", "had zij");
        for (int i = 0; i < begins.size(); i++) {
            small.coding(TITLE, upTo(TWELVE, begins.get(i), TWELVE.length() - 31 - 12 * (i % 4)), CODES.get(i));
        }
        small.actAs("Bram");
        coding(small, FIVE, "gezegd", 'b', 3);
        small.coding(TITLE, upTo(TWELVE, "zonder er", TWELVE.length() - 1), CODES.get(11));
    }

    /** From words on to the sentence's end after the next one. */
    private static void coding(SmallStudy small, String turn, String begin, char after, int code) throws Exception {
        int end = turn.indexOf('.', turn.indexOf(after, turn.indexOf(begin) + 40));
        small.coding(TITLE, upTo(turn, begin, end), CODES.get(code));
    }

    private static String upTo(String turn, String begin, int end) {
        return turn.substring(turn.indexOf(begin), end);
    }
}
