package org.kantlijn.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/** Counts codings in one pass, then adds each code to the one above it, from the last in tree order to the first. */
final class Tally {

    private final Study study;
    private final List<Transcript> transcripts;
    private final List<Code> codes;
    private final Map<Id<Code>, Integer> rows = new HashMap<>();
    private final Map<Id<Participant>, Integer> people = new HashMap<>();
    private final int[][] own;
    private final int[][] rolledUp;
    private final BitSet[] ownPeople;
    private final BitSet[] allPeople;
    private final int[] totals;

    Tally(Study study, Scope scope) {
        this.study = study;
        this.transcripts = study.transcripts().stream().filter(scope::holds).toList();
        this.codes = study.codesInTreeOrder();
        this.own = new int[codes.size()][transcripts.size()];
        this.ownPeople = new BitSet[codes.size()];
        this.totals = new int[transcripts.size()];
        Respondents.of(study, transcripts).forEach(person -> people.put(person.id(), people.size()));
        for (int row = 0; row < codes.size(); row++) {
            rows.put(codes.get(row).id(), row);
            ownPeople[row] = new BitSet();
        }
        for (int column = 0; column < transcripts.size(); column++) {
            count(column, scope);
        }
        this.rolledUp = Arrays.stream(own).map(int[]::clone).toArray(int[][]::new);
        this.allPeople = Arrays.stream(ownPeople).map(set -> (BitSet) set.clone()).toArray(BitSet[]::new);
        rollUp();
    }

    private void count(int column, Scope scope) {
        Transcript transcript = transcripts.get(column);
        for (Coding coding : study.codings(transcript.id())) {
            Integer row = rows.get(coding.code());
            if (row != null && scope.holds(coding.coder())) {
                own[row][column]++;
                totals[column]++;
                note(coding, ownPeople[row]);
            }
        }
    }

    private void note(Coding coding, BitSet speakers) {
        study.speaker(coding).map(speaker -> people.get(speaker.id())).ifPresent(speakers::set);
    }

    private void rollUp() {
        for (int row = codes.size() - 1; row >= 0; row--) {
            Id<Code> parent = codes.get(row).parent();
            if (parent != null) {
                int above = rows.get(parent);
                for (int column = 0; column < totals.length; column++) {
                    rolledUp[above][column] += rolledUp[row][column];
                }
                allPeople[above].or(allPeople[row]);
            }
        }
    }

    Frequencies frequencies() {
        int total = Arrays.stream(totals).sum();
        List<Frequencies.Row> found = new ArrayList<>();
        int[] depths = new int[codes.size()];
        for (int row = 0; row < codes.size(); row++) {
            Id<Code> parent = codes.get(row).parent();
            depths[row] = parent == null ? 0 : depths[rows.get(parent)] + 1;
            Count all = new Count(Arrays.stream(own[row]).sum(), Arrays.stream(rolledUp[row]).sum(), total);
            Count speakers = new Count(ownPeople[row].cardinality(), allPeople[row].cardinality(), people.size());
            found.add(new Frequencies.Row(codes.get(row), depths[row], cells(row), all, speakers));
        }
        return new Frequencies(transcripts, found, Arrays.stream(totals).boxed().toList(), total);
    }

    private List<Count> cells(int row) {
        List<Count> cells = new ArrayList<>();
        for (int column = 0; column < totals.length; column++) {
            cells.add(new Count(own[row][column], rolledUp[row][column], totals[column]));
        }
        return cells;
    }
}
