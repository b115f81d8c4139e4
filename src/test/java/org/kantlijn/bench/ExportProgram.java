package org.kantlijn.bench;

import java.nio.file.Path;
import java.util.Locale;
import org.kantlijn.export.ExcelExport;
import org.kantlijn.store.Machine;
import org.kantlijn.workspace.OpenStudy;

/** Opens a study and writes its workbook three times, in a JVM of its own with little memory. */
final class ExportProgram {

    private ExportProgram() {
    }

    /** @param arguments the study and a folder for what is written */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[1]);
        try (OpenStudy open = WorkloadStudy.open(Path.of(arguments[0]), new Machine(home.resolve("export"), "here"), Runnable::run)) {
            ExcelExport export = new ExcelExport(Locale.forLanguageTag("nl"));
            for (int i = 0; i < 3; i++) {
                Samples samples = Samples.of(0, 1, () -> export.write(open.study(), home.resolve("child.xlsx")));
                System.out.printf(Locale.ROOT, "workbook %d in a JVM with %d MB of heap: %.0f ms%n", i + 1,
                    Runtime.getRuntime().maxMemory() >> 20, samples.within(1));
            }
        }
    }
}
