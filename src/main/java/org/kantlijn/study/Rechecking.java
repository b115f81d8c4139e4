package org.kantlijn.study;

import java.util.Optional;
import org.kantlijn.text.SourceText;

/** Finds out whether a coding is to be looked at again. */
final class Rechecking {

    private final Study study;

    Rechecking(Study study) {
        this.study = study;
    }

    Optional<Recheck> of(Coding coding) {
        if (haveWordsChanged(coding)) {
            return Optional.of(Recheck.WORDS_CHANGED);
        }
        return isDefinedAnew(coding) ? Optional.of(Recheck.DEFINITION_CHANGED) : Optional.empty();
    }

    /** Words that are lost cannot be compared: where a text is missing, nothing is said. */
    private boolean haveWordsChanged(Coding coding) {
        Transcript transcript = study.transcript(coding.transcript()).orElse(null);
        if (transcript == null || transcript.revisions().isEmpty()) {
            return false;
        }
        Coding given = study.codingAsGiven(coding.id()).orElse(coding);
        if (given.text().equals(coding.text())) {
            return false;
        }
        SourceText old = study.text(transcript, given.text());
        SourceText now = study.text(transcript);
        return !old.isMissing() && !now.isMissing() && !old.slice(given.span()).equals(now.slice(coding.span()));
    }

    /** A coding whose code went into another may have been looked at under the guide of either. */
    private boolean isDefinedAnew(Coding coding) {
        Code.Guide guide = coding.guide();
        return !guide.definesAs(Code.Guide.EMPTY) && !definesAs(study.code(coding.code()), guide)
            && !definesAs(study.codingAsGiven(coding.id()).flatMap(given -> study.codeEver(given.code())), guide);
    }

    private static boolean definesAs(Optional<Code> code, Code.Guide guide) {
        return code.filter(known -> known.guide().definesAs(guide)).isPresent();
    }
}
