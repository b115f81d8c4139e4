package org.kantlijn.intake.document;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kantlijn.intake.source.Archive;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.XmlCursor;

/** The parts of a Word document, found by what each says of its relations to the others. */
final class WordParts {

    private final Map<String, byte[]> contents;
    private final String body;

    private WordParts(Map<String, byte[]> contents) throws IOException {
        this.contents = contents;
        List<String> bodies = related("", "_rels/.rels", "officeDocument");
        if (bodies.isEmpty()) {
            throw new IOException("no relation to a document");
        }
        this.body = bodies.get(0);
    }

    static WordParts of(SourceFile file, Limits limits) throws IOException {
        return new WordParts(Archive.contents(file, name -> name.endsWith(".xml") || name.endsWith(".rels"), limits));
    }

    XmlCursor body() throws IOException {
        return new XmlCursor(contents.get(body));
    }

    /** The parts that stand in a relation such as {@code footnotes} to the body. */
    List<XmlCursor> all(String relation) throws IOException {
        int name = body.lastIndexOf('/') + 1;
        String relations = body.substring(0, name) + "_rels/" + body.substring(name) + ".rels";
        List<XmlCursor> parts = new ArrayList<>();
        for (String part : related(body.substring(0, name), relations, relation)) {
            parts.add(new XmlCursor(contents.get(part)));
        }
        return parts;
    }

    private List<String> related(String folder, String relations, String relation) throws IOException {
        List<String> targets = new ArrayList<>();
        if (contents.containsKey(relations)) {
            XmlCursor xml = new XmlCursor(contents.get(relations));
            while (xml.within(0)) {
                String type = xml.name().equals("Relationship") ? xml.attribute("Type") : null;
                String target = xml.attribute("Target");
                if (type != null && type.endsWith("/" + relation) && target != null) {
                    targets.add(resolved(folder, target));
                }
            }
        }
        targets.removeIf(target -> !contents.containsKey(target));
        return targets;
    }

    private static String resolved(String folder, String target) throws IOException {
        try {
            return URI.create("/" + folder).resolve(target).normalize().getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            throw new IOException("a relation to nowhere: " + target, e);
        }
    }
}
