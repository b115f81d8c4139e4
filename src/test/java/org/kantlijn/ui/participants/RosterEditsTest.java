package org.kantlijn.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.change.AttributesDefined;
import org.kantlijn.change.Change;
import org.kantlijn.change.ConsentSet;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.ParticipantDescribed;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Session;
import org.kantlijn.study.Study;

/** What edits of the table of participants change. */
final class RosterEditsTest {

    private static final Attribute AGE = new Attribute("age", Attribute.Sort.NUMBER, List.of());
    private static final Attribute TOWN = new Attribute("town", Attribute.Sort.TEXT, List.of());

    private final StudyBuilder builder = new StudyBuilder().moderator("Mod").with(person("P1", Map.of("age", "47")))
        .with(person("P2", Map.of("age", "old", "town", "Goes"))).with(new AttributesDefined(List.of(AGE, TOWN)));

    private static ParticipantAdded person(String code, Map<String, String> attributes) {
        return new ParticipantAdded(new Id<>(code), code, Participant.Role.PARTICIPANT, "Clients", attributes);
    }

    private Study after(List<Change> changes) {
        changes.forEach(builder::with);
        return builder.study();
    }

    private static Participant person(Study study, String code) {
        return study.participant(new Id<>(code)).orElseThrow();
    }

    private List<Participant> people(String... codes) {
        Study study = builder.study();
        return List.of(codes).stream().map(code -> person(study, code)).toList();
    }

    @Test
    void oneValueGoesToAllThatAreSelected() {
        Study study = after(RosterEdits.set(people("P1", "P2"), RosterColumn.of(TOWN), " Goes "));

        assertThat(person(study, "P1").attributes()).containsEntry("town", "Goes").containsEntry("age", "47");
    }

    @Test
    void whatStaysTheSameIsNoChange() {
        assertThat(RosterEdits.set(people("P2"), RosterColumn.of(TOWN), "Goes")).isEmpty();
        assertThat(RosterEdits.set(people("P2"), RosterColumn.of(RosterColumn.Sort.CONSENT), Participant.Consent.NOT_ASKED)).isEmpty();
        assertThat(RosterEdits.set(people("P2"), RosterColumn.of(RosterColumn.Sort.WORDS), "12")).isEmpty();
    }

    @Test
    void aParticipantKeepsACode() {
        assertThat(RosterEdits.set(people("P1"), RosterColumn.of(RosterColumn.Sort.CODE), " ")).isEmpty();
        assertThat(person(after(RosterEdits.set(people("P1"), RosterColumn.of(RosterColumn.Sort.CODE), "C1")),
            "P1").code()).isEqualTo("C1");
    }

    @Test
    void anEmptyCellForgetsTheAttribute() {
        assertThat(person(after(RosterEdits.set(people("P2"), RosterColumn.of(TOWN), "")), "P2").attributes()).containsOnlyKeys("age");
    }

    @Test
    void consentAndRoleAreChosen() {
        Study study = after(RosterEdits.set(people("P1"), RosterColumn.of(RosterColumn.Sort.CONSENT), Participant.Consent.YES));
        assertThat(person(study, "P1").consent()).isEqualTo(Participant.Consent.YES);
        study = after(RosterEdits.set(people("P1"), RosterColumn.of(RosterColumn.Sort.ROLE), Participant.Role.MODERATOR));
        assertThat(person(study, "P1").isModerator()).isTrue();
        assertThat(person(study, "P1").consent()).isEqualTo(Participant.Consent.YES);
    }

    @Test
    void aRenamedAttributeKeepsWhatIsKnown() {
        Attribute years = new Attribute("years", Attribute.Sort.NUMBER, List.of());
        Study study = after(RosterEdits.alter(builder.study(), AGE, years));

        assertThat(study.attributes()).containsExactly(years, TOWN);
        assertThat(person(study, "P1").attributes()).containsExactly(Map.entry("years", "47"));
        assertThat(RosterEdits.alter(study, years, new Attribute("town", Attribute.Sort.TEXT, List.of()))).isEmpty();
    }

    @Test
    void attributesAreAddedMovedAndDeleted() {
        assertThat(RosterEdits.add(builder.study(), TOWN)).isEmpty();
        assertThat(after(RosterEdits.move(builder.study(), TOWN, -1)).attributes()).containsExactly(TOWN, AGE);
        assertThat(RosterEdits.move(builder.study(), TOWN, -1)).isEmpty();
        Study study = after(RosterEdits.delete(builder.study(), TOWN));
        assertThat(study.attributes()).containsExactly(AGE);
        assertThat(person(study, "P2").attributes()).containsOnlyKeys("age");
    }

    @Test
    void twoParticipantsBecomeOneWithWhatIsKnownOfBoth() {
        builder.transcript("F1", "P1: one", "P2: two").with(new ConsentSet(new Id<>("P2"), Participant.Consent.NO));
        Study study = after(RosterEdits.merge(builder.study(), people("P1", "P2")));

        assertThat(study.participants()).extracting(Participant::code).containsExactly("Mod", "P1");
        assertThat(study.transcripts().get(0).speakers().values()).containsOnly(new Id<>("P1"));
        assertThat(person(study, "P1").attributes()).containsEntry("age", "47").containsEntry("town", "Goes");
        assertThat(person(study, "P1").consent()).isEqualTo(Participant.Consent.NO);
    }

    @Test
    void twoPeopleOfOneConversationDoNotShareACode() {
        Study study = builder.transcript("F1", "P1: one", "P2: two").study();
        assertThat(RosterEdits.isTaken(study, people("P1"), "P2")).isTrue();
        assertThat(RosterEdits.isTaken(study, people("P1"), "P1")).isFalse();
        assertThat(RosterEdits.isTaken(study, people("P1", "P2"), "P9")).isTrue();
    }

    @Test
    void mergingTakesOnePersonForNothing() {
        assertThat(RosterEdits.merge(builder.study(), people("P1"))).isEmpty();
    }

    @Test
    void aNumberMayHaveAComma() {
        assertThat(RosterColumn.number(" 4,5 ")).isEqualTo(4.5);
        assertThat(RosterColumn.of(AGE).isDoubtful("old")).isTrue();
        assertThat(RosterColumn.of(AGE).isDoubtful("")).isFalse();
        assertThat(RosterColumn.of(TOWN).isDoubtful("old")).isFalse();
    }

    @Test
    void theFirstPartIsNamedToo() {
        Session once = SessionCommands.parted(Session.UNKNOWN, new Session.Part("After", 40), "Before");
        assertThat(once.parts()).containsExactly(new Session.Part("Before", 0), new Session.Part("After", 40));
        assertThat(SessionCommands.parted(once, new Session.Part("Later", 40), "Before").parts())
            .containsExactly(new Session.Part("Before", 0), new Session.Part("Later", 40));
    }

    @Test
    void describedChangesNameOnlyThePersonChanged() {
        assertThat(RosterEdits.set(people("P1", "P2"), RosterColumn.of(TOWN), "Goes")).hasSize(1).first()
            .isInstanceOf(ParticipantDescribed.class);
    }
}
