package org.kantlijn.study;

/** Whose reading of which transcript. */
record ReadKey(Id<Transcript> transcript, Id<Coder> coder) {
}
