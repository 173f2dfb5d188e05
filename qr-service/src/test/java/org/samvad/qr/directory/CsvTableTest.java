package org.samvad.qr.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as the office programs of a police station write them. */
class CsvTableTest {

    static final String HEADER =
            "subdivision_code,subdivision_en,subdivision_hi,station_code,station_en,station_hi,type\n";
    private static final String LINE = "BHN,Bhilai Nagar,भिलाई नगर,BHN-SUP,Supela,सुपेला,STATION\n";

    private static CsvTable read(String text) throws UnreadableCsvException {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportPreview preview(String text) throws UnreadableCsvException {
        return new ImportPlan(Map.of()).preview(read(text));
    }

    private static CsvFault faultOf(byte[] file) {
        try {
            CsvTable.read(file);
            throw new AssertionError("it was read");
        } catch (UnreadableCsvException unreadable) {
            return unreadable.fault();
        }
    }

    @Test
    void byteOrderMarkLineEndsAndSeparatorsDoNotMatter() throws UnreadableCsvException {
        CsvTable plain = read(HEADER + LINE);
        assertThat(read("\uFEFF" + (HEADER + LINE).replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(read((HEADER + LINE).replace(',', ';'))).isEqualTo(plain);
        assertThat(read((HEADER + LINE).replace(',', '\t'))).isEqualTo(plain);
        assertThat(plain.rows().getFirst().cells()).containsEntry("station_hi", "सुपेला");
    }

    @Test
    void separatorInsideQuotesIsPartOfTheName() throws UnreadableCsvException {
        String line = "BHN,\"Bhilai, Nagar\",भिलाई नगर,BHN-SUP,\"Supela \"\"A\"\"\",सुपेला,STATION\n";
        assertThat(read(HEADER + line).rows().getFirst().cells())
                .containsEntry("subdivision_en", "Bhilai, Nagar")
                .containsEntry("station_en", "Supela \"A\"");
    }

    @Test
    void whatIsNoTableIsCalledSo() {
        assertThat(faultOf(new byte[0])).isEqualTo(CsvFault.NO_TABLE);
        assertThat(faultOf("name,age\nx,1\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(CsvFault.NO_TABLE);
        assertThat(faultOf((HEADER + LINE).getBytes(Charset.forName("UTF-16")))).isEqualTo(CsvFault.NOT_TEXT);
        assertThat(faultOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF}))
                .isEqualTo(CsvFault.NOT_TEXT);
        assertThat(faultOf((HEADER + "BHN,\"never closed\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(CsvFault.QUOTES);
        assertThat(faultOf((HEADER + LINE.repeat(10_001)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(CsvFault.TOO_LONG);
    }

    @Test
    void everyFaultIsNamedByLineAndColumn() throws UnreadableCsvException {
        ImportPreview preview = preview(HEADER + LINE
                + "bhn,Bhilai Nagar,भिलाई नगर,BHN-ABC,Abc,एबीसी,STATION\n"
                + "BHN,Bhilai Nagar,भिलाई नगर,BHNABC,Abc,एबीसी,STATION\n"
                + "BHN,Bhilai Nagar,भिलाई नगर,BHN-JKL,,एबीसी😀,KIOSK\n"
                + "BHN,Other Name,भिलाई नगर,BHN-DEF,Def,डीईएफ,STATION\n"
                + LINE
                + "BHN,Bhilai Nagar,भिलाई नगर,BHN-GHI,Ghi,जीएच,STATION,,,,\n");
        assertThat(preview.errors())
                .containsExactly(
                        new RowError(3, "subdivision_code", Fault.SUBDIVISION_CODE),
                        new RowError(4, "station_code", Fault.STATION_CODE),
                        new RowError(5, "station_en", Fault.NAME),
                        new RowError(5, "station_hi", Fault.NAME),
                        new RowError(5, "type", Fault.TYPE),
                        new RowError(6, "subdivision_code", Fault.CONTRADICTION),
                        new RowError(7, "station_code", Fault.TWICE),
                        new RowError(8, "", Fault.COLUMNS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "01-12-2026", "1/12/2026", "01.12.2026"})
    void daysAreReadAsOfficeProgramsWriteThem(String day) throws UnreadableCsvException {
        ImportPreview preview = preview(HEADER.replace("type", "type,live_from") + LINE.strip() + "," + day + "\n");
        assertThat(preview.errors()).isEmpty();
        assertThat(preview.changes().getFirst().fields()).contains(new FieldChange("live_from", null, "2026-12-01"));
    }

    @Test
    void positionIsInsideIndiaAndWhole() throws UnreadableCsvException {
        String header = HEADER.replace("type", "type,latitude,longitude");
        String start = header + LINE.strip();
        assertThat(preview(start + ",21.1938,81.35\n").errors()).isEmpty();
        for (String wrong : new String[] {"21.2,", ",81.3", "81.3,21.2", "x,y", "1e999999999,80", "NaN,80"}) {
            assertThat(preview(start + "," + wrong + "\n").errors())
                    .as(wrong)
                    .containsExactly(new RowError(2, "latitude", Fault.POSITION));
        }
    }

    @Test
    void cellsThatOfficeProgramsWouldRunAreDisarmedAndReadBack() {
        for (String cell : new String[] {"=1+1", "+1", "-1", "@SUM(A1)"}) {
            assertThat(SafeCell.written(cell)).isEqualTo("'" + cell);
            assertThat(SafeCell.read(SafeCell.written(cell))).isEqualTo(cell);
        }
        assertThat(SafeCell.written("Supela")).isEqualTo("Supela");
        assertThat(SafeCell.read("'Supela")).isEqualTo("'Supela");
    }

    @Test
    void messageOfAnUnreadableFileRepeatsNothingOfIt() {
        assertThatThrownBy(() -> read("secret,words\n")).hasMessageNotContaining("secret");
    }
}
