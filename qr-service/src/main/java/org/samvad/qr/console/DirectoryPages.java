package org.samvad.qr.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samvad.qr.directory.CsvFault;
import org.samvad.qr.directory.DirectoryChange;
import org.samvad.qr.directory.Fault;
import org.samvad.qr.directory.ImportPreview;
import org.samvad.qr.directory.RowError;
import org.samvad.qr.directory.StationEntry;
import org.samvad.qr.directory.SubdivisionEntry;
import org.samvad.qr.frame.ConsoleFrame;

/** The pages of the directory. */
@CheckedTemplate(basePath = "console")
final class DirectoryPages {

    private DirectoryPages() {}

    /** A subdivision with all its stations. */
    @TemplateData
    public record Section(SubdivisionEntry subdivision, List<StationEntry> stations) {}

    /**
     * A form with what was typed into it.
     *
     * @param fixed the code of the entry; empty where it is a new one
     */
    @TemplateData
    public record EntryForm(
            String fixed, Map<String, String> cells, List<RowError> errors, List<DirectoryChange> history) {

        public String value(String column) {
            return cells.getOrDefault(column, "");
        }

        public @Nullable Fault fault(String column) {
            return errors.stream()
                    .filter(error -> error.column().equals(column))
                    .map(RowError::fault)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param id of the file that waits for a yes; null if there is nothing to say yes to */
    @TemplateData
    public record Preview(ImportPreview plan, @Nullable String id, boolean outdated) {

        private static final int MOST = 200;

        public List<RowError> errors() {
            return plan.errors().stream().limit(MOST).toList();
        }

        public long rows() {
            return plan.rows();
        }

        public long faults() {
            return plan.errors().size();
        }

        public long hidden() {
            return Math.max(0, plan.errors().size() - MOST);
        }
    }

    static native TemplateInstance directory(
            ConsoleFrame frame, List<Section> sections, boolean saved, @Nullable CsvFault broken, boolean expired);

    static native TemplateInstance station(ConsoleFrame frame, EntryForm form, List<SubdivisionEntry> subdivisions);

    static native TemplateInstance subdivision(ConsoleFrame frame, EntryForm form);

    static native TemplateInstance preview(ConsoleFrame frame, Preview preview);
}
