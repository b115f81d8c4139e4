package org.kantlijn.intake.participant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Attribute.Sort;
import org.kantlijn.study.Study;

/** Finds out what the values of attributes are: numbers, one of a few choices, or any words. */
final class AttributeSorts {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:[.,]\\d{1,9})?");
    private static final int MOST_CHOICES = 12;
    private static final int LONGEST_CHOICE = 40;

    private final Study study;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    AttributeSorts(Study study) {
        this.study = study;
    }

    void add(String attribute, String value) {
        values.computeIfAbsent(attribute, name -> new ArrayList<>()).add(value);
    }

    /** The attributes of the study as they are with the values added: those defined keep their sort and get the choices they lack. */
    List<Attribute> attributes() {
        Set<String> defined = study.definedAttributes().stream().map(Attribute::name).collect(Collectors.toSet());
        Map<String, Attribute> all = new LinkedHashMap<>();
        for (Attribute attribute : study.attributes()) {
            List<String> more = values.getOrDefault(attribute.name(), List.of());
            all.put(attribute.name(), defined.contains(attribute.name()) || more.isEmpty() ? widened(attribute, more)
                : found(attribute.name(), known(attribute.name(), more)));
        }
        values.forEach((name, more) -> all.computeIfAbsent(name, key -> found(key, more)));
        return List.copyOf(all.values());
    }

    private List<String> known(String name, List<String> more) {
        List<String> all = new ArrayList<>();
        study.participants().forEach(participant -> all.add(participant.attributes().getOrDefault(name, "")));
        all.addAll(more);
        all.removeIf(String::isEmpty);
        return all;
    }

    private static Attribute widened(Attribute attribute, List<String> more) {
        if (attribute.sort() != Sort.CHOICE) {
            return attribute;
        }
        Set<String> choices = new LinkedHashSet<>(attribute.choices());
        choices.addAll(more);
        return new Attribute(attribute.name(), attribute.sort(), List.copyOf(choices));
    }

    private static Attribute found(String name, List<String> values) {
        Set<String> distinct = new LinkedHashSet<>(values);
        if (distinct.stream().allMatch(value -> NUMBER.matcher(value).matches())) {
            return new Attribute(name, Sort.NUMBER, List.of());
        }
        boolean few = distinct.size() * 2 <= values.size() && distinct.size() <= MOST_CHOICES
            && distinct.stream().allMatch(value -> value.length() <= LONGEST_CHOICE);
        return few ? new Attribute(name, Sort.CHOICE, List.copyOf(distinct)) : new Attribute(name, Sort.TEXT, List.of());
    }
}
