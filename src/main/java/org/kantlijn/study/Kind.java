package org.kantlijn.study;

/** The kinds of thing that a study holds, for what can be said of any of them: removed, restored, written about. */
public enum Kind {
    STUDY, CODER, TRANSCRIPT, PARTICIPANT, CODE, CODING, THEME, MEMO
}
