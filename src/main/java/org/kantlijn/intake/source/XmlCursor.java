package org.kantlijn.intake.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks forward over XML that comes from anywhere, from element to element and from words to words.
 *
 * <p>An element is walked by {@code int depth = depth(); while (within(depth)) …}; what is inside elements that nobody asks about is met
 * as though it stood in the element around them. Names are without prefix.
 */
public final class XmlCursor {

    /** Documents nest some fifty deep; who nests deeper wants to exhaust the stack. */
    private static final int DEEPEST = 1000;

    private final XMLStreamReader reader;
    private int depth;

    /** Stands before the outermost element. */
    public XmlCursor(byte[] xml) throws IOException {
        try {
            reader = SafeXml.reader(new ByteArrayInputStream(xml));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** In how many elements the cursor stands. */
    public int depth() {
        return depth;
    }

    /** Goes on to the next element or words; false when there are no more in the element of that depth. */
    public boolean within(int outer) throws IOException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        enter();
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        if (depth < outer) {
                            return false;
                        }
                    }
                    default -> { }
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void enter() throws IOException {
        depth++;
        if (depth > DEEPEST) {
            throw new IOException("elements nested without end");
        }
    }

    /** True when the cursor stands on words. */
    public boolean isText() {
        return !reader.isStartElement();
    }

    /** The words on which the cursor stands. */
    public String text() {
        return reader.getText();
    }

    /** The name of the element on which the cursor stands; empty on words. */
    public String name() {
        return isText() ? "" : reader.getLocalName();
    }

    /** What the element says under that name, in whatever namespace; null where it says nothing, and on words. */
    public @Nullable String attribute(String name) {
        int count = isText() ? 0 : reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Passes over the rest of the element; words are passed over already. */
    public void skip() throws IOException {
        int outer = depth;
        boolean inside = !isText();
        while (inside) {
            inside = within(outer);
        }
    }

    /** All words in the rest of the element. */
    public String words() throws IOException {
        StringBuilder words = new StringBuilder();
        int outer = depth;
        while (within(outer)) {
            words.append(isText() ? text() : "");
        }
        return words.toString();
    }
}
