package org.kantlijn.study;

/** Why a coding is to be looked at again. */
public enum Recheck {
    /** The words it is about were corrected since. */
    WORDS_CHANGED,
    /** It was written anew what belongs under its code. */
    DEFINITION_CHANGED
}
