package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kantlijn.intake.speaker.Conversation;
import org.kantlijn.intake.speaker.Pseudonyms;
import org.kantlijn.study.Session;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/** The parts of a conversation, before and after the break. */
final class Parts {

    private static final Pattern BREAK = Pattern.compile(
        "[\\[(*_-]*\\s*(?:(?:korte |koffie|lunch|short |coffee |lunch )?(?:pauze|break|pause)"
        + "|(?:deel|part|teil) (?:\\d|i{1,3}|twee|drie|two|three)|na de pauze|after the break|nach der pause)\\b[^.?!]{0,60}[\\])*_.-]*",
        Pattern.CASE_INSENSITIVE);
    /** A pause of speech, which every typist notes the same way. */
    private static final Pattern SILENCE = Pattern.compile("[\\[(](?:korte |short )?(?:pauze|pause)[\\])]\\.?", Pattern.CASE_INSENSITIVE);

    private Parts() {
    }

    /** The session with the chosen parts at the places where their turns begin; parts that begin nowhere are left out. */
    static Session of(Session session, List<PartChoice> choices, TurnTable turns, Pseudonyms pseudonyms) {
        List<Session.Part> parts = new ArrayList<>();
        for (PartChoice choice : choices) {
            for (int i = 0; i < turns.size(); i++) {
                if (turns.number(i) == choice.turn() && choice.turn() > 0) {
                    parts.add(new Session.Part(pseudonyms.in(choice.name()), turns.all().get(i).span().start()));
                }
            }
        }
        return new Session(session.sort(), session.date(), pseudonyms.in(session.place()), session.minutes(), session.language(), parts);
    }

    /** The numbers of the turns after lines that tell of a break. */
    static List<Integer> breaks(Conversation conversation) {
        List<Integer> breaks = new ArrayList<>();
        TurnTable turns = conversation.turns();
        boolean broken = false;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.all().get(i);
            if (turn.isSpeech() && broken && turns.number(i) > 1) {
                breaks.add(turns.number(i));
            }
            broken = !turn.isSpeech() && (broken || tells(conversation.text().slice(turn.span())))
                || turn.isSpeech() && tells(lastLine(conversation.text().slice(turn.span())));
        }
        return breaks;
    }

    private static String lastLine(String words) {
        return words.substring(words.lastIndexOf('\n') + 1);
    }

    private static boolean tells(String line) {
        return BREAK.matcher(line).matches() && !SILENCE.matcher(line).matches();
    }
}
