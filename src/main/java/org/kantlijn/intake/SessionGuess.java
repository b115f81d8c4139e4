package org.kantlijn.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.script.Language;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.speaker.Conversation;
import org.kantlijn.study.Session;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.Turn;

/** What a transcript tells of the conversation: in the lines above the first turn, by its times, and by who speaks. */
final class SessionGuess {

    private static final Pattern PLACE =
        Pattern.compile("(?:plaats|locatie|location|place|ort)\\s*[:=\\t]\\s*(?<place>[^\\n]{1,80})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MINUTES =
        Pattern.compile("(?<!\\d)(?<minutes>\\d{1,3})\\s*(?:minuten|minutes|minuut|min)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile(
        "(?:duur|duration|lengte|length|dauer)\\s*[:=\\t]\\s*(?<time>" + ClockTime.EXPRESSION + ")", Pattern.CASE_INSENSITIVE);
    private static final double MINUTE = 60;
    private static final int ENOUGH = 2000;

    private SessionGuess() {
    }

    /**
     * @param title the name of the file
     * @param people how many take part, moderators not counted
     */
    static Session of(Conversation conversation, String title, int people) {
        String above = above(conversation);
        Session.Sort sort = people > 1 ? Session.Sort.FOCUS_GROUP : people == 1 ? Session.Sort.INTERVIEW : Session.Sort.OTHER;
        LocalDate date = WrittenDate.in(above).or(() -> WrittenDate.in(title)).orElse(null);
        Matcher place = PLACE.matcher(above);
        String language = Language.of(conversation.text().content()).map(Language::tag).orElse("");
        return new Session(sort, date, place.find() ? Blanks.strip(place.group("place")) : "", minutes(conversation, above), language,
            List.of());
    }

    private static String above(Conversation conversation) {
        StringBuilder lines = new StringBuilder();
        for (Turn turn : conversation.turns().all()) {
            if (turn.isSpeech() || lines.length() > ENOUGH) {
                break;
            }
            String line = conversation.text().slice(turn.span());
            lines.append(line, 0, Math.min(ENOUGH, line.length())).append('\n');
        }
        return lines.toString();
    }

    private static @Nullable Integer minutes(Conversation conversation, String above) {
        Optional<Double> last = last(conversation);
        if (last.isPresent()) {
            return (int) Math.ceil(last.get() / MINUTE);
        }
        Matcher length = LENGTH.matcher(above);
        if (length.find()) {
            Double seconds = ClockTime.in(length.group("time"));
            return seconds == null ? null : (int) Math.ceil(seconds / MINUTE);
        }
        Matcher minutes = MINUTES.matcher(above);
        return minutes.find() ? Integer.valueOf(minutes.group("minutes")) : null;
    }

    private static Optional<Double> last(Conversation conversation) {
        double last = -1;
        for (Turn turn : conversation.turns().all()) {
            last = turn.seconds() == null ? last : Math.max(last, turn.seconds());
        }
        for (TimeMark mark : conversation.turns().marks()) {
            last = Math.max(last, mark.seconds());
        }
        return last <= 0 ? Optional.empty() : Optional.of(last);
    }
}
