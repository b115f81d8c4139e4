package org.kantlijn.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Transcript;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists one kind of things in a study. */
@Command(name = "list")
final class ListCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "WHAT", descriptionKey = "what")
    private What what = What.transcripts;

    @Option(names = "--transcript", paramLabel = "TITLE", descriptionKey = "transcript")
    private @Nullable String transcript;

    ListCommand(Face face) {
        super(face);
    }

    /** What can be listed; spelled as it is typed. */
    private enum What {
        transcripts, turns, participants, codes, codings, themes, changes
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    int run(OpenStudy open) throws PlainException {
        Listings listings = new Listings(open.study());
        Optional<Transcript> within = within(open);
        switch (what) {
            case transcripts -> show(listings.transcripts(), "title", "format", "characters", "turns", "speakers");
            case turns -> show(listings.turns(within.orElseThrow(() -> new PlainException(Message.of(ListCommand.class, "list.which")))),
                "n", "speaker", "time", "text");
            case participants -> show(listings.participants(), "code", "role", "group", "attributes");
            case codes -> show(listings.codes(), "path", "codings", "colour", "description");
            case codings -> show(listings.codings(within), "citation", "code", "coder", "themes", "text");
            case themes -> show(listings.themes(), "name", "status", "fragments", "participants", "codes");
            case changes -> show(Happening.all(open, face()), "at", "coder", "summary");
            default -> throw new IllegalStateException("unlisted: " + what);
        }
        return Exit.DONE;
    }

    private Optional<Transcript> within(OpenStudy open) throws PlainException {
        String title = transcript;
        if (title == null) {
            return Optional.empty();
        }
        List<Transcript> all = open.study().transcripts();
        Optional<Transcript> found = all.stream().filter(one -> one.title().equals(title)).findFirst()
            .or(() -> all.stream().filter(one -> one.code().equals(title)).findFirst());
        if (found.isEmpty()) {
            throw new PlainException(Message.of(ListCommand.class, "list.unknown", title));
        }
        return found;
    }

    private void show(List<?> rows, String... columns) {
        if (json()) {
            face().json(rows);
        } else {
            face().table(rows, List.of(columns));
        }
    }
}
