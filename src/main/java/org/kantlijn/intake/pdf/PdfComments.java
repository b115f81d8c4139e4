package org.kantlijn.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.source.Blanks;

/** What readers wrote on the pages of a PDF: each comment is about the lines that it covers. */
final class PdfComments {

    private final List<Comment> comments = new ArrayList<>();
    private final Map<String, Area> areas = new HashMap<>();
    private final Map<COSDictionary, String> ids = new HashMap<>();

    /** What a comment covers, in points from the left and the top of a page. */
    private record Area(int page, float left, float top, float right, float bottom) {

        boolean covers(PdfLine line) {
            boolean beside = line.left() < right && line.right() > left;
            return line.page() == page && beside && line.y() > top && line.y() - line.size() / 2 < bottom;
        }
    }

    PdfComments(PDDocument document) throws IOException {
        List<PDAnnotationMarkup> marks = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                String words = annotation.getContents();
                PDRectangle place = annotation.getRectangle();
                if (annotation instanceof PDAnnotationMarkup mark && words != null && !Blanks.isBlank(words) && place != null) {
                    String id = String.valueOf(marks.size());
                    marks.add(mark);
                    ids.put(mark.getCOSObject(), id);
                    areas.put(id, area(number, page.getCropBox(), place));
                }
            }
            number++;
        }
        for (PDAnnotationMarkup mark : marks) {
            comments.add(comment(mark));
        }
    }

    private static Area area(int page, PDRectangle sheet, PDRectangle place) {
        return new Area(page, place.getLowerLeftX() - sheet.getLowerLeftX(), sheet.getUpperRightY() - place.getUpperRightY(),
            place.getUpperRightX() - sheet.getLowerLeftX(), sheet.getUpperRightY() - place.getLowerLeftY());
    }

    private Comment comment(PDAnnotationMarkup mark) throws IOException {
        String author = Blanks.folded(Objects.requireNonNullElse(mark.getTitlePopup(), ""));
        Calendar at = mark.getCreationDate();
        PDAnnotation answered = mark.getInReplyTo();
        @Nullable String parent = answered == null ? null : ids.get(answered.getCOSObject());
        String words = Blanks.strip(mark.getContents().replace("\r\n", "\n").replace('\r', '\n'));
        return new Comment(Objects.requireNonNull(ids.get(mark.getCOSObject())), author, at == null ? null : at.toInstant(), words, parent);
    }

    List<Comment> all() {
        return comments;
    }

    /** The comments about a line. */
    List<String> on(PdfLine line) {
        return comments.stream().map(Comment::id).filter(id -> areas.get(id).covers(line)).toList();
    }
}
