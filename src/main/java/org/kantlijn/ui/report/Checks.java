package org.kantlijn.ui.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kantlijn.analysis.Respondents;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.evidence.StudyEvidence;

/**
 * What deserves a look before a report is made. It is shown, and holds nobody up.
 *
 * @param themes how many themes there are
 * @param undefined the themes without a definition
 * @param loose the codes that were applied and lie in no theme
 * @param looseFragments how many fragments carry no code of any theme
 * @param fragments how many fragments there are
 * @param unheard how the participants are cited of whom no illustrating quote is, moderators left out
 * @param people how many participants there are, moderators left out
 */
record Checks(int themes, List<Theme> undefined, List<Code> loose, int looseFragments, int fragments,
              List<String> unheard, int people) {

    /** Looks. Takes time in a large study. */
    static Checks of(StudyEvidence evidence) {
        Study study = evidence.study();
        Set<Id<Code>> placed = new HashSet<>();
        study.themes().forEach(theme -> placed.addAll(theme.codes()));
        Map<Id<Code>, Integer> applied = study.codingCounts();
        List<Code> loose = study.codesInTreeOrder().stream()
            .filter(code -> applied.containsKey(code.id()) && !placed.contains(code.id())).toList();
        int looseFragments = (int) evidence.citations().fragments().stream()
            .filter(fragment -> fragment.codings().stream().noneMatch(coding -> placed.contains(coding.code()))).count();
        Set<Id<Participant>> heard = new HashSet<>();
        evidence.themes().forEach(theme -> theme.whole().quotes().stream().map(quote -> quote.respondent())
            .filter(respondent -> respondent != null).forEach(respondent -> heard.add(respondent.id())));
        List<Participant> people = Respondents.of(study);
        List<Theme> undefined = study.themes().stream().filter(theme -> theme.definition().isBlank()).toList();
        return new Checks(study.themes().size(), undefined, loose, looseFragments, evidence.citations().fragments().size(),
            people.stream().filter(person -> !heard.contains(person.id())).map(person -> cited(study, person)).toList(), people.size());
    }

    /** With the transcript where somebody first speaks: codes such as P2 occur in more than one. */
    private static String cited(Study study, Participant person) {
        return study.transcripts().stream().filter(transcript -> transcript.speakers().containsValue(person.id())).findFirst()
            .map(Transcript::code).filter(code -> !code.equals(person.code())).map(code -> code + " " + person.code())
            .orElse(person.code());
    }
}
