package org.kantlijn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A table in plain text: columns aligned, numbers to the right, nothing cut off. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<String> header;

    TextTable(List<String> header) {
        this.header = header;
    }

    List<String> lines(List<List<JsonNode>> rows) {
        List<List<String>> texts = new ArrayList<>(List.of(header));
        rows.forEach(row -> texts.add(row.stream().map(TextTable::text).toList()));
        List<Integer> widths = new ArrayList<>();
        List<Boolean> numbers = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            widths.add(texts.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
            numbers.add(!rows.isEmpty() && rows.stream().allMatch(row -> row.get(column).isNumber()));
        }
        return texts.stream().map(row -> line(row, widths, numbers)).toList();
    }

    private static String line(List<String> row, List<Integer> widths, List<Boolean> numbers) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blanks = " ".repeat(widths.get(i) - width(row.get(i)));
            line.append(i == 0 ? "" : GAP).append(numbers.get(i) ? blanks + row.get(i) : row.get(i) + blanks);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What a person reads of a value: of an object what it holds, each once, of a list its items. */
    private static String text(JsonNode node) {
        if (node.isArray()) {
            return joined(node.valueStream(), ", ");
        }
        if (node.isObject()) {
            return joined(node.valueStream().distinct(), " ");
        }
        return node.isNull() || node.isMissingNode() ? "" : OneLine.of(node.asString());
    }

    private static String joined(Stream<JsonNode> nodes, String mark) {
        return nodes.map(TextTable::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(mark));
    }
}
