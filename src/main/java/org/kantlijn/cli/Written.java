package org.kantlijn.cli;

import java.util.List;
import org.kantlijn.export.ExportReport;

/** Tells what an export wrote. */
record Written(Face face, boolean json) {

    private record Answer(String file, int rows, List<String> warnings) {
    }

    void tell(ExportReport report) {
        if (json) {
            face.json(new Answer(report.file().toString(), report.rows(), report.warnings()));
        } else {
            face.say("export.done", report.file(), report.rows());
            report.warnings().forEach(face::remark);
        }
    }
}
