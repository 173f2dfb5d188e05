package org.samvad.qr.directory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table as office programs write it: with or without byte order mark, any line ends, comma, semicolon or tab. */
record CsvTable(List<String> columns, List<Row> rows) {

    private static final int MOST_ROWS = 10_000;
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    /** @param surplus whether the line has more cells than there are columns */
    record Row(long line, Map<String, String> cells, boolean surplus) {}

    static CsvTable read(byte[] file) throws UnreadableCsvException {
        String text = text(file);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            List<CsvRecord> lines = reader.stream().limit(MOST_ROWS + 2).toList();
            if (lines.size() > MOST_ROWS + 1) {
                throw new UnreadableCsvException(CsvFault.TOO_LONG);
            }
            return table(lines);
        } catch (CsvParseException broken) {
            throw new UnreadableCsvException(CsvFault.QUOTES);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CsvTable table(List<CsvRecord> lines) throws UnreadableCsvException {
        List<String> columns = lines.isEmpty()
                ? List.of()
                : lines.getFirst().getFields().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        if (!columns.containsAll(Cells.REQUIRED) || new HashSet<>(columns).size() < columns.size()) {
            throw new UnreadableCsvException(CsvFault.NO_TABLE);
        }
        return new CsvTable(
                columns, lines.stream().skip(1).map(line -> row(columns, line)).toList());
    }

    private static Row row(List<String> columns, CsvRecord line) {
        Map<String, String> cells = new HashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            String cell = index < line.getFieldCount() ? line.getField(index).strip() : "";
            cells.put(columns.get(index), SafeCell.read(cell));
        }
        return new Row(line.getStartingLineNumber(), cells, line.getFieldCount() > columns.size());
    }

    private static String text(byte[] file) throws UnreadableCsvException {
        try {
            // The strict decoder: a wrong encoding would otherwise become question marks in a name.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException foreign) {
            throw new UnreadableCsvException(CsvFault.NOT_TEXT);
        }
    }

    /** The one that the first line has most of; column names contain none of them. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char letter) {
        return text.chars().filter(character -> character == letter).count();
    }
}
