package org.kantlijn.ui.codebook;

import java.util.function.Function;
import org.kantlijn.study.Code;

/** The texts of a code that are to be made one when two codes are. */
enum MergedText {

    NAME("field.name", Code::name),
    DESCRIPTION("field.description", code -> code.guide().description()),
    INCLUDE("field.include", code -> code.guide().include()),
    EXCLUDE("field.exclude", code -> code.guide().exclude()),
    EXAMPLE("field.example", code -> code.guide().example());

    private final String key;
    private final Function<Code, String> text;

    MergedText(String key, Function<Code, String> text) {
        this.key = key;
        this.text = text;
    }

    /** The key of its label. */
    String key() {
        return key;
    }

    String of(Code code) {
        return text.apply(code);
    }

    /** True when both say something, and not the same. */
    boolean differs(Code from, Code into) {
        return !of(from).isBlank() && !of(into).isBlank() && !of(from).strip().equals(of(into).strip());
    }

    /** What one code says in place of two. Where only one says something that is kept, whatever the choice. */
    String kept(Code from, Code into, Merging.Kept kept) {
        if (!differs(from, into)) {
            return of(into).isBlank() ? of(from) : of(into);
        }
        return switch (kept) {
            case INTO -> of(into);
            case FROM -> of(from);
            case BOTH -> joined(of(into), of(from));
        };
    }

    private static String joined(String into, String from) {
        if (into.contains(from.strip())) {
            return into;
        }
        return from.contains(into.strip()) ? from : into.stripTrailing() + "\n" + from.strip();
    }
}
