package org.kantlijn.ui.history;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Beginning;
import org.kantlijn.ui.history.Subjects.Subject;
import org.kantlijn.ui.work.PlaceWords;
import org.kantlijn.wording.Wording;

/** Names things that are gone, and says what they belonged to. */
final class GoneWords {

    private static final int LONGEST = 120;

    private final Study study;
    private final Wording wording;
    private final PlaceWords places;

    GoneWords(Study study, Locale locale) {
        this.study = study;
        this.wording = Wording.of(GoneWords.class, locale);
        this.places = new PlaceWords(locale, study);
    }

    /** What the thing is called, or its first words; empty where nothing is known of it. */
    Optional<String> name(Subject thing) {
        Id<?> id = thing.id();
        return switch (thing.kind()) {
            case CODE -> study.codeEver(id).map(Code::name);
            case CODING -> study.codingEver(id).map(this::quote);
            case THEME -> study.themeEver(id).map(Theme::name);
            case MEMO -> study.memoEver(id).map(memo -> Beginning.of(memo.text(), LONGEST));
            case PARTICIPANT -> study.participantEver(id).map(Participant::code);
            case TRANSCRIPT -> study.transcriptEver(id).map(Transcript::title);
            case CODER, STUDY -> Optional.empty();
        };
    }

    /** The kind and the name, such as {@code code ‘humor’}. */
    String kindAndName(Subject thing) {
        return wording.text("gone.named", kind(thing.kind(), wording), name(thing).orElse(""));
    }

    static String kind(Kind kind, Wording wording) {
        return wording.text("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What the thing belonged to. */
    String where(Subject thing) {
        Id<?> id = thing.id();
        return switch (thing.kind()) {
            case CODE -> study.codeEver(id).flatMap(code -> parent(code.parent())).orElse("");
            case CODING -> study.codingEver(id).map(this::codeAndPlace).orElse("");
            case MEMO -> study.memoEver(id).map(Memo::subject).map(this::about).orElse("");
            case THEME -> study.themeEver(id).flatMap(theme -> Optional.ofNullable(theme.parent())).flatMap(study::themeEver)
                .map(theme -> wording.text("gone.under", theme.name())).orElse("");
            case PARTICIPANT -> study.participantEver(id).map(Participant::group).orElse("");
            default -> "";
        };
    }

    private Optional<String> parent(@Nullable Id<Code> parent) {
        return parent == null ? Optional.empty() : study.codeEver(parent).map(code -> wording.text("gone.under", code.name()));
    }

    private String codeAndPlace(Coding coding) {
        String code = study.codeEver(coding.code()).map(Code::name).orElse("");
        return study.transcriptEver(coding.transcript())
            .map(transcript -> wording.text("gone.coded", code, place(transcript, coding))).orElse(code);
    }

    private String place(Transcript transcript, Coding coding) {
        return study.passage(transcript, coding.text(), coding.span()).map(span -> places.of(transcript, span.start()))
            .orElse(transcript.code());
    }

    private String about(Memo.Subject about) {
        Id<?> id = about.id();
        return id == null ? wording.text("kind.study") : wording.text("gone.about", kindAndName(new Subject(about.about(), id)));
    }

    /** The colour of the code that it is or had. */
    @Nullable Colour colour(Subject thing) {
        Optional<Id<?>> code = thing.kind() == Kind.CODE ? Optional.of(thing.id()) : study.codingEver(thing.id()).map(Coding::code);
        return code.flatMap(study::codeEver).map(Code::colour).orElse(null);
    }

    private String quote(Coding coding) {
        return study.transcriptEver(coding.transcript()).flatMap(transcript -> study.passage(transcript, coding.text(), coding.span())
            .map(span -> Beginning.of(study.text(transcript).slice(span), LONGEST))).orElse("");
    }
}
