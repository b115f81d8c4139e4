package org.kantlijn.ui.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Session;

/** A conversation with one fact changed. */
final class Conversations {

    private Conversations() {
    }

    static Session sorted(Session session, Session.Sort sort) {
        return new Session(sort, session.date(), session.place(), session.minutes(), session.language(), session.parts());
    }

    static Session dated(Session session, @Nullable LocalDate date) {
        return new Session(session.sort(), date, session.place(), session.minutes(), session.language(), session.parts());
    }

    static Session placed(Session session, String place) {
        return new Session(session.sort(), session.date(), place, session.minutes(), session.language(), session.parts());
    }

    static Session spoken(Session session, String language) {
        return new Session(session.sort(), session.date(), session.place(), session.minutes(), language, session.parts());
    }
}
