package org.kantlijn.change;

import java.util.List;
import org.kantlijn.text.SourceText;

/**
 * What an import brings: texts and files to keep, and the changes that speak of them. The texts must be on disk before the changes are
 * logged.
 *
 * @param texts the texts of new transcripts
 * @param originals the files they came from
 * @param changes what happens to the study, one step
 */
public record Material(List<SourceText> texts, List<Original> originals, List<Change> changes) {

    /**
     * A file as it was imported.
     *
     * @param name the name it is stored under: the SHA-256 of its bytes, a full stop and its ending
     * @param bytes its content
     */
    public record Original(String name, byte[] bytes) {
    }
}
