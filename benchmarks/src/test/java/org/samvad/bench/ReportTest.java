package org.samvad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final List<String> ORDER = List.of("Intake", "SMS");
    private static final Report.Section SMS = new Report.Section("SMS", "Measured on Monday.", "| a |\n|---|\n| 1 |");

    @Test
    void sectionsStandInTheirOrderWhateverWasMeasuredFirst() {
        String first = Report.with("", SMS, ORDER);
        String both = Report.with(first, new Report.Section("Intake", "Measured on Tuesday.", "fast"), ORDER);
        assertThat(both).startsWith("# Benchmarks\n");
        assertThat(both.indexOf("## Intake")).isPositive().isLessThan(both.indexOf("## SMS"));
    }

    @Test
    void sectionThatIsNotMeasuredKeepsItsFiguresAndDate() {
        String before = Report.with("", SMS, ORDER);
        String after = Report.with(before, new Report.Section("Intake", "Measured on Tuesday.", "fast"), ORDER);
        assertThat(after).contains("## SMS\n\nMeasured on Monday.\n\n| a |\n|---|\n| 1 |\n");
    }

    @Test
    void sectionThatIsMeasuredAgainIsThereOnce() {
        String before = Report.with("", SMS, ORDER);
        String after = Report.with(before, new Report.Section("SMS", "Measured on Friday.", "faster"), ORDER);
        assertThat(after).containsOnlyOnce("## SMS").contains("faster").doesNotContain("Monday");
        assertThat(Report.with(after, new Report.Section("SMS", "Measured on Friday.", "faster"), ORDER))
                .isEqualTo(after);
    }

    @Test
    void whatPeopleWroteStaysWordForWord() {
        String byHand = "\n### What limits it (2026-11-24)\n\nThe disk.\n\nAnd the rain.\n";
        String written = Report.with("", SMS, ORDER).stripTrailing() + "\n" + byHand;
        String after = Report.with(written, new Report.Section("SMS", "Measured on Friday.", "faster"), ORDER);
        assertThat(after).endsWith("## SMS\n\nMeasured on Friday.\n\nfaster\n" + byHand);
        assertThat(Report.with(after, new Report.Section("SMS", "Measured on Friday.", "faster"), ORDER))
                .isEqualTo(after);
    }

    @Test
    void missedTargetSaysNoMoreThanThat() {
        Findings findings = new Findings(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        findings.target("ratio", "0.50", "≥ 0.6", false);
        findings.target("time", "2.0 s", "≤ 3 s", true);
        assertThat(findings.text())
                .contains("ratio ≥ 0.6. Measured 0.50: **missed**.\n")
                .contains("time ≤ 3 s. Measured 2.0 s: met.\n");
    }

    @Test
    void figuresHaveThreeDigitsThatCount() {
        assertThat(Findings.cell(1234.4)).isEqualTo("1,234");
        assertThat(Findings.cell(12.34)).isEqualTo("12.3");
        assertThat(Findings.cell(0.678)).isEqualTo("0.68");
        assertThat(Findings.cell(6000)).isEqualTo("6,000");
    }
}
