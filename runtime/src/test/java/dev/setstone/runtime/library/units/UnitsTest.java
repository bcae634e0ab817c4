package dev.setstone.runtime.library.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static final BigDecimal CLOSE = number("0.000001");

    @Property
    void conversionsComeBack(
            @ForAll LengthUnit from,
            @ForAll LengthUnit to,
            @ForAll MassUnit mass,
            @ForAll VolumeUnit volume,
            @ForAll @Scale(2) @BigRange(min = "-10000", max = "10000") BigDecimal number) {
        assertThat(to.convert(from.convert(number, to, 20), from, 10))
                .isCloseTo(number, org.assertj.core.data.Offset.offset(CLOSE));
        assertThat(MassUnit.GRAM.convert(mass.convert(number, MassUnit.GRAM, 20), mass, 10))
                .isEqualByComparingTo(number);
        assertThat(VolumeUnit.LITRE.convert(volume.convert(number, VolumeUnit.LITRE, 20), volume, 10))
                .isEqualByComparingTo(number);
        assertThat(Temperatures.fahrenheitToCelsius(Temperatures.celsiusToFahrenheit(number, 20), 10))
                .isEqualByComparingTo(number);
        assertThat(Temperatures.kelvinToCelsius(Temperatures.celsiusToKelvin(number, 20), 10))
                .isEqualByComparingTo(number);
        assertThat(ClinicalUnits.glucoseToMgPerDl(ClinicalUnits.glucoseToMmolPerL(number, 20), 10))
                .isEqualByComparingTo(number);
        assertThat(ClinicalUnits.hba1cToPercent(ClinicalUnits.hba1cToMmolPerMol(number, 20), 10))
                .isEqualByComparingTo(number);
    }

    @Test
    void knownValues() {
        assertThat(LengthUnit.INCH.convert(number("71"), LengthUnit.CENTIMETRE, 1))
                .isEqualTo(number("180.3"));
        assertThat(MassUnit.POUND.convert(number("200"), MassUnit.KILOGRAM, 2)).isEqualTo(number("90.72"));
        assertThat(VolumeUnit.US_GALLON.convert(number("1"), VolumeUnit.LITRE, 3))
                .isEqualTo(number("3.785"));
        assertThat(Temperatures.celsiusToFahrenheit(number("37"), 1)).isEqualTo(number("98.6"));
        assertThat(ClinicalUnits.glucoseToMmolPerL(number("126"), 1)).isEqualTo(number("7.0"));
        assertThat(ClinicalUnits.hba1cToMmolPerMol(number("6.5"), 0)).isEqualTo(number("48"));
        assertThat(ClinicalUnits.hba1cToPercent(number("53"), 1)).isEqualTo(number("7.0"));
        assertThat(ClinicalUnits.cholesterolToMmolPerL(number("200"), 2)).isEqualTo(number("5.17"));
        assertThat(ClinicalUnits.triglyceridesToMgPerDl(number("1.7"), 0)).isEqualTo(number("151"));
        assertThat(ClinicalUnits.creatinineToUmolPerL(number("1.0"), 1)).isEqualTo(number("88.4"));
        assertThat(ClinicalUnits.bodyMassIndex(number("90"), number("180"), 1)).isEqualTo(number("27.8"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClinicalUnits.bodyMassIndex(number("90"), number("0"), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LengthUnit.INCH.convert(number("1"), LengthUnit.FOOT, -1));
    }
}
