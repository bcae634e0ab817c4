package dev.setstone.screening.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedModelTest {

    private final byte[] bytes = Resource.bytes("model.bin");

    @Test
    void theModelIsTheOneThatItsNoteSpeaksOf() throws Exception {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(Resource.lines("model.txt")).contains("sha256 " + hash, "bytes " + bytes.length);
    }

    @Test
    void theNoteNamesALicenceForEverySource() {
        List<String> sources = Resource.lines("model.txt").stream()
                .filter(line -> line.startsWith("source "))
                .toList();
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("source .+ \\| .+ \\| \\d+ rows"))
                .noneSatisfy(line -> assertThat(line).containsIgnoringCase("no licence"));
    }

    @Test
    void aModelReadsWhatItWrote() {
        assertThat(Model.of(bytes).bytes()).isEqualTo(bytes);
    }

    @Test
    void aModelThatIsCutOffIsRefused() {
        assertThatThrownBy(() -> Model.of(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weights");
        assertThatThrownBy(() -> Model.of(new byte[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cut off after 2 bytes");
    }

    @Test
    void aModelWithOtherCuesIsRefused() {
        Model other = Model.of(bytes).with(Votes.equal(), new Model.Thresholds(0, 0, 1, 1));
        assertThatThrownBy(() -> new InjectionDetector(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("train it anew");
    }
}
