package org.samvad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootingTest {

    @Test
    void recordsOfAllPartitionsCountAndTheirIndexesDoNot(@TempDir Path folder) throws IOException {
        for (String partition : new String[] {"complaints-0", "complaints-1"}) {
            Path files = Files.createDirectory(folder.resolve(partition));
            Files.write(files.resolve("00000000000000000000.log"), new byte[1_000]);
            Files.write(files.resolve("00000000000000001000.log"), new byte[100]);
            Files.write(files.resolve("00000000000000000000.index"), new byte[10_000]);
        }

        assertThat(Footing.recordsIn(folder)).isEqualTo(2_200);
    }
}
