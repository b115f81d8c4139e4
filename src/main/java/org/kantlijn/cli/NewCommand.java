package org.kantlijn.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an empty study. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Face face;

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
    private Path folder = Path.of("");

    @Option(names = "--title", required = true, paramLabel = "T", descriptionKey = "title")
    private String title = "";

    @Option(names = "--question", paramLabel = "Q", descriptionKey = "question")
    private String question = "";

    @Mixin
    private Common common = new Common();

    NewCommand(Face face) {
        this.face = face;
    }

    private record Made(String study, String title, String question) {
    }

    @Override
    public Integer call() throws PlainException {
        OpenStudy.create(folder, title, question, face.session(common.coder(), true)).close();
        if (common.json()) {
            face.json(new Made(folder.toString(), title, question));
        } else {
            face.say("new.made", title, folder);
        }
        return Exit.DONE;
    }
}
