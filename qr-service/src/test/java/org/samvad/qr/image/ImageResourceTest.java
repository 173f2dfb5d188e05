package org.samvad.qr.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.qr.testing.Decoders;
import org.samvad.qr.testing.IssuedCode;
import org.samvad.qr.testing.ServiceTest;

@QuarkusTest
class ImageResourceTest extends ServiceTest {

    private IssuedCode code;

    @BeforeEach
    void issueCode() {
        code = issue("BHN-VAI");
    }

    private ValidatableResponse get(String image) {
        return admin().get(CODES + "/" + code.codeId() + "/" + image).then();
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 1024, 4096})
    void pngHasTheSizeAskedForAndBothDecodersReadTheAddress(int size) throws IOException {
        byte[] png = get("image.png?size=" + size)
                .statusCode(200)
                .contentType("image/png")
                .extract()
                .asByteArray();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(size);
        assertThat(Decoders.zxing(image)).isEqualTo(code.url());
        assertThat(Decoders.boofcv(image)).isEqualTo(code.url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"63", "4097", "0", "-1", "1e3", "99999999999999999999", "abc"})
    void sizeOutOfRangeIsNamedAsTheProblem(String size) {
        get("image.png?size=" + size)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("size")));
    }

    @Test
    void smallestAndLargestSizesAreDrawn() {
        get("image.png?size=64").statusCode(200);
        get("image.png?size=4096").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image.png", "image.svg"})
    void plainAddressIsAskedAgainAndSentOnce(String image) {
        String tag = get(image)
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .extract()
                .header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        byte[] again = admin().header("If-None-Match", tag)
                .get(CODES + "/" + code.codeId() + "/" + image)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .extract()
                .asByteArray();
        assertThat(again).isEmpty();
        admin().header("If-None-Match", "\"other\"")
                .get(CODES + "/" + code.codeId() + "/" + image)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg"})
    void addressThatNamesItsContentIsCachedForGood(String format) {
        String path = admin().get(CODES + "/" + code.codeId()).then().extract().path("images." + format);
        assertThat(path).matches(".*[?]v=[0-9a-f]{16}");
        admin().get(path).then().statusCode(200).header("Cache-Control", "private, max-age=31536000, immutable");
        String other = path.replaceAll("v=.*", "v=0123456789abcdef");
        admin().get(other).then().statusCode(200).header("Cache-Control", "private, no-cache");
    }

    @Test
    void svgIsOneDrawing() {
        String svg = get("image.svg")
                .statusCode(200)
                .contentType("image/svg+xml")
                .extract()
                .asString();
        assertThat(svg).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    }
}
