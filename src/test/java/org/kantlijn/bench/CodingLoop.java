package org.kantlijn.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.Step;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Id;
import org.kantlijn.study.Transcript;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/** A program that applies codes as fast as it can and prints each step that was taken, until it is killed. */
final class CodingLoop {

    private static final int LENGTH = 40;
    private static final int MOST = 200_000;

    private CodingLoop() {
    }

    /** @param arguments the study and the folder for what this machine remembers */
    public static void main(String[] arguments) throws PlainException {
        OpenStudy.Session session = new OpenStudy.Session(new Machine(Path.of(arguments[1]), "here"), "Ana", InstantSource.system(), true,
            Runnable::run);
        try (OpenStudy open = OpenStudy.open(Path.of(arguments[0]), session)) {
            Transcript transcript = open.study().transcripts().get(0);
            for (int i = 0; i < MOST && !System.out.checkError(); i++) {
                int start = i % (transcript.characters() - LENGTH);
                Step step = open.apply("code.apply", new CodeApplied(Id.random(), transcript.id(), transcript.text(), start,
                    start + LENGTH, open.study().codes().get(0).id(), null, null));
                System.out.println(step.id());
            }
        }
    }
}
